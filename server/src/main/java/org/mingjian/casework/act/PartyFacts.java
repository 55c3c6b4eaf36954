package org.mingjian.casework.act;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 当事人, as entered once.
 *
 * @param code unified social credit code, or identity number of a natural person
 * @param representative legal representative or operator
 */
public record PartyFacts(
        @NotNull(message = "请选择当事人类别") Kind kind,

        @NotBlank(message = "请填写当事人名称") @Size(max = Act.SHORT, message = "当事人名称不超过200字")
        String name,

        @NotBlank(message = "请填写统一社会信用代码或身份证号码") @Size(max = 32, message = "证件号码过长")
        String code,

        @Nullable @Size(max = Act.SHORT, message = "法定代表人（经营者）不超过200字")
        String representative,

        @NotBlank(message = "请填写住所（住址）") @Size(max = Act.SHORT, message = "住所不超过200字")
        String address,

        @Nullable @Size(max = 40, message = "联系电话不超过40字") String phone) {

    /** 当事人类别. */
    public enum Kind {
        /** 自然人. */
        NATURAL_PERSON("自然人"),
        /** 法人. */
        LEGAL_PERSON("法人"),
        /** 个体工商户. */
        INDIVIDUAL_BUSINESS("个体工商户"),
        /** 其他组织. */
        OTHER("其他组织");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }
}
