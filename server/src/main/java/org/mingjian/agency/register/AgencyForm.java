package org.mingjian.agency.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agency;
import org.mingjian.agency.Agency.CollectingBank;
import org.mingjian.agency.Agency.Remedies;
import org.mingjian.agency.AgencyKind;

/** An agency as typed. */
record AgencyForm(
        @Nullable UUID parentId,

        @NotBlank(message = "请填写名称") @Size(max = 100, message = "名称过长")
        String name,

        @NotBlank(message = "请填写统一社会信用代码") String creditCode,
        @NotNull(message = "请选择主体类型") AgencyKind kind,
        @NotBlank(message = "请填写行政区划代码") String region,

        @NotBlank(message = "请填写行政区划名称") @Size(max = 50, message = "名称过长")
        String regionName,

        @NotBlank(message = "请填写地址") @Size(max = 200, message = "地址过长")
        String address,

        @NotBlank(message = "请填写电话") @Size(max = 40, message = "电话过长")
        String phone,

        @NotBlank(message = "请填写机关代字") @Size(max = 20, message = "机关代字过长")
        String documentWord,

        @NotBlank(message = "请填写行政复议机关") @Size(max = 100, message = "名称过长")
        String reconsiderationAgency,

        @NotBlank(message = "请填写管辖法院") @Size(max = 100, message = "名称过长")
        String court,

        @NotBlank(message = "请填写代收机构名称") @Size(max = 100, message = "名称过长")
        String collectingBank,

        @NotBlank(message = "请填写代收机构地址") @Size(max = 200, message = "地址过长")
        String collectingBankAddress) {

    Agency agency(UUID id) {
        return new Agency(
                id,
                parentId,
                name.strip(),
                creditCode.strip(),
                kind,
                region,
                regionName.strip(),
                address.strip(),
                phone.strip(),
                documentWord.strip(),
                new Remedies(reconsiderationAgency.strip(), court.strip()),
                new CollectingBank(collectingBank.strip(), collectingBankAddress.strip()));
    }
}
