package org.mingjian.agency.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Appointment;
import org.mingjian.agency.Certificate;
import org.mingjian.agency.CertificateStatus;
import org.mingjian.agency.Employment;

/** What is typed of officers and certificates. */
final class OfficerForms {

    private static final int MOST = 50;

    private OfficerForms() {}

    /** An officer's appointment. */
    record AppointmentForm(
            @NotNull(message = "请选择所属机关") UUID agencyId,
            @Nullable UUID divisionId,

            @NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名过长")
            String name,

            @NotBlank(message = "请填写职务") @Size(max = 50, message = "职务过长")
            String post,

            @NotNull(message = "请选择任职情况") Employment employment,
            @Nullable @Size(max = 40, message = "证书编号过长") String legalQualification) {

        Appointment appointment() {
            return new Appointment(agencyId, divisionId, name.strip(), post.strip(), employment, qualification());
        }

        private @Nullable String qualification() {
            return legalQualification == null || legalQualification.isBlank() ? null : legalQualification.strip();
        }
    }

    /** A new officer; the identity number is compared, never kept. */
    record NewOfficerForm(
            @NotBlank(message = "请填写公民身份号码") @Size(max = 40, message = "公民身份号码过长")
            String identityNumber,

            @NotNull(message = "请填写任职信息") @Valid AppointmentForm appointment) {

        @Override
        public String toString() {
            return "NewOfficerForm[" + appointment + "]";
        }
    }

    /** A certificate. */
    record CertificateForm(
            @NotBlank(message = "请填写执法证号") @Size(max = 40, message = "执法证号过长")
            String number,

            @NotEmpty(message = "请选择执法类别") @Size(max = MOST, message = "执法类别过多")
            List<@NotBlank(message = "执法类别不能为空") @Size(max = 50, message = "执法类别过长") String> categories,

            @NotEmpty(message = "请填写执法区域") @Size(max = MOST, message = "执法区域过多")
            List<@NotBlank(message = "执法区域不能为空") String> regions,

            @NotNull(message = "请填写颁发日期") LocalDate issuedOn,
            @NotNull(message = "请填写有效期截止日") LocalDate validUntil,
            @Nullable LocalDate checkedOn) {

        Certificate certificate() {
            return new Certificate(
                    UUID.randomUUID(),
                    number.strip(),
                    categories,
                    regions,
                    issuedOn,
                    validUntil,
                    checkedOn,
                    CertificateStatus.VALID);
        }
    }

    /** The day of a three-yearly check. */
    record CheckForm(@NotNull(message = "请填写检验日期") LocalDate checkedOn) {}

    /** Another status. */
    record StatusForm(@NotNull(message = "请选择证件状态") CertificateStatus status) {}
}
