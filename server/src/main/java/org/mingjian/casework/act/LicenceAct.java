package org.mingjian.casework.act;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 行政许可的决定和许可的存续 (行政许可法 第三十八条至第五十条、第六十九条、第七十条). */
public sealed interface LicenceAct extends Act {

    /**
     * 准予行政许可.
     *
     * @param content what is licensed
     * @param validTo the last day, {@code null} for a licence without end
     */
    record GrantLicence(
            @NotBlank(message = "请填写许可内容") @Size(max = LONG, message = "许可内容过长")
            String content,

            @NotNull(message = "请填写有效期的起始日期") LocalDate validFrom,
            @Nullable LocalDate validTo,

            @NotBlank(message = "请填写决定意见") @Size(max = LONG, message = "决定意见过长")
            String opinion)
            implements LicenceAct {}

    /**
     * 不予行政许可 (第三十八条第二款): always with reasons.
     *
     * @param falseApplication whether the applicant concealed something or handed in false materials (第七十八条)
     */
    record RefuseLicence(
            @NotBlank(message = "请说明不予许可的理由") @Size(max = LONG, message = "理由过长")
            String reason,

            boolean falseApplication)
            implements LicenceAct {}

    /** 颁发、送达许可证件 (第四十四条). */
    record IssueCertificate(
            @NotNull(message = "请填写颁发日期") LocalDate issuedOn,

            @NotBlank(message = "请填写领取人") @Size(max = SHORT, message = "领取人不超过200字")
            String receivedBy)
            implements LicenceAct {}

    /** 变更 (第四十九条), on the licensee's application. */
    record ChangeLicence(
            @NotNull(message = "请填写申请变更的日期") LocalDate askedOn,

            @NotBlank(message = "请填写变更的内容") @Size(max = LONG, message = "变更的内容过长")
            String content,

            @NotBlank(message = "请填写审查情况") @Size(max = LONG, message = "审查情况过长")
            String reason)
            implements LicenceAct {}

    /** 申请延续 (第五十条第一款). */
    record AskRenewal(@NotNull(message = "请填写申请延续的日期") LocalDate askedOn) implements LicenceAct {}

    /** 准予延续 (第五十条第二款). @param validTo the new last day */
    record RenewLicence(
            @NotNull(message = "请填写延续后的有效期") LocalDate validTo,

            @NotBlank(message = "请填写决定意见") @Size(max = LONG, message = "决定意见过长")
            String opinion)
            implements LicenceAct {}

    /** 不予延续 (第五十条第二款). */
    record RefuseRenewal(
            @NotBlank(message = "请说明不予延续的理由") @Size(max = LONG, message = "理由过长")
            String reason) implements LicenceAct {}

    /** 视为准予延续: nothing was decided before the licence ended (第五十条第二款). */
    record DeemRenewed(@NotNull LocalDate validTo) implements LicenceAct {}

    /** 听取被许可人的陈述、申辩 (第七条). */
    record HearLicensee(
            @NotNull(message = "请填写听取日期") LocalDate on,

            @NotBlank(message = "请填写陈述、申辩的内容") @Size(max = LONG, message = "内容过长")
            String statement,

            @NotBlank(message = "请填写复核意见") @Size(max = LONG, message = "复核意见过长")
            String answer)
            implements LicenceAct {}

    /** 撤销的情形 (第六十九条). */
    enum RevocationGround {
        /** 第一款第一项. */
        ABUSE("行政机关工作人员滥用职权、玩忽职守作出准予行政许可决定", "第六十九条第一款第一项"),
        /** 第一款第二项. */
        BEYOND_POWER("超越法定职权作出准予行政许可决定", "第六十九条第一款第二项"),
        /** 第一款第三项. */
        PROCEDURE_BROKEN("违反法定程序作出准予行政许可决定", "第六十九条第一款第三项"),
        /** 第一款第四项. */
        NOT_QUALIFIED("对不具备申请资格或者不符合法定条件的申请人准予行政许可", "第六十九条第一款第四项"),
        /** 第一款第五项. */
        OTHER("依法可以撤销行政许可的其他情形", "第六十九条第一款第五项"),
        /** 第二款. */
        FRAUD("被许可人以欺骗、贿赂等不正当手段取得行政许可", "第六十九条第二款");

        private final String title;
        private final String article;

        RevocationGround(String title, String article) {
            this.title = title;
            this.article = article;
        }

        /** The statutory words. */
        public String title() {
            return title;
        }

        /** The article of 行政许可法. */
        public String article() {
            return article;
        }
    }

    /**
     * 撤销 (第六十九条).
     *
     * @param graveHarm a mandatory answer: whether it may do grave harm to the public interest (第三款)
     */
    record RevokeLicence(
            @NotNull(message = "请选择撤销的情形") RevocationGround ground,

            @NotBlank(message = "请说明撤销的事实和理由") @Size(max = LONG, message = "理由过长")
            String reason,

            @NotNull(message = "请回答撤销是否可能对公共利益造成重大损害") Boolean graveHarm)
            implements LicenceAct {}

    /** 注销的情形 (第七十条). */
    enum DeregistrationGround {
        /** 第一项. */
        EXPIRED("有效期届满未延续", "第七十条第一项"),
        /** 第二项. */
        PERSON_GONE("赋予公民特定资格的行政许可，该公民死亡或者丧失行为能力", "第七十条第二项"),
        /** 第三项. */
        ORGANISATION_ENDED("法人或者其他组织依法终止", "第七十条第三项"),
        /** 第四项. */
        REVOKED("行政许可依法被撤销、撤回", "第七十条第四项"),
        /** 第四项. */
        PENALISED("行政许可证件依法被吊销", "第七十条第四项"),
        /** 第五项. */
        FORCE_MAJEURE("因不可抗力导致行政许可事项无法实施", "第七十条第五项"),
        /** 第六项. */
        OTHER("法律、法规规定的应当注销行政许可的其他情形", "第七十条第六项");

        private final String title;
        private final String article;

        DeregistrationGround(String title, String article) {
            this.title = title;
            this.article = article;
        }

        /** The statutory words. */
        public String title() {
            return title;
        }

        /** The article of 行政许可法. */
        public String article() {
            return article;
        }
    }

    /**
     * 注销 (第七十条).
     *
     * @param penaltyNumber the number of the decision that took the certificate away as a penalty, {@code null} otherwise
     */
    record Deregister(
            @NotNull(message = "请选择注销的情形") DeregistrationGround ground,

            @NotBlank(message = "请说明注销的事实") @Size(max = LONG, message = "事实过长")
            String reason,

            @Nullable @Size(max = SHORT, message = "决定书文号不超过200字")
            String penaltyNumber)
            implements LicenceAct {}

    /** 撤回的情形 (第八条第二款). */
    enum WithdrawalGround {
        /** The law changed. */
        LAW_CHANGED("行政许可所依据的法律、法规、规章修改或者废止"),
        /** The facts changed. */
        CIRCUMSTANCES_CHANGED("准予行政许可所依据的客观情况发生重大变化");

        private final String title;

        WithdrawalGround(String title) {
            this.title = title;
        }

        /** The statutory words. */
        public String title() {
            return title;
        }
    }

    /**
     * 撤回 (第八条第二款): of a lawful licence, because the public interest needs it.
     *
     * @param loss a mandatory answer: whether the licensee suffers a loss
     * @param compensation how a loss is made good
     */
    record WithdrawLicence(
            @NotNull(message = "请选择撤回的情形") WithdrawalGround ground,

            @NotBlank(message = "请说明公共利益的需要") @Size(max = LONG, message = "理由过长")
            String reason,

            @NotNull(message = "请回答是否造成财产损失") Boolean loss,

            @Nullable @Size(max = LONG, message = "补偿的内容过长") String compensation)
            implements LicenceAct {}
}
