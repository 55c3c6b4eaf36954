package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ApplicationAct.DeemAccepted;
import org.mingjian.casework.act.LicenceAct.AskRenewal;
import org.mingjian.casework.act.LicenceAct.DeemRenewed;
import org.mingjian.casework.act.LicenceAct.Deregister;
import org.mingjian.casework.act.LicenceAct.GrantLicence;
import org.mingjian.casework.act.LicenceAct.HearLicensee;
import org.mingjian.casework.act.LicenceAct.RefuseLicence;
import org.mingjian.casework.act.LicenceAct.RenewLicence;
import org.mingjian.casework.act.LicenceAct.RevokeLicence;
import org.mingjian.casework.act.LicenceAct.WithdrawLicence;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.LicenceFile;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about deciding on a licence and about its life (行政许可法 第三十八条、第五十条、第六十九条、第七十条). */
public final class LicenceRules {

    private static final Set<Stage> RECALLED = EnumSet.of(Stage.LICENCE_REVOKED, Stage.LICENCE_WITHDRAWN);

    private LicenceRules() {}

    /**
     * What the law does by itself today: 逾期不告知即为受理 (第三十二条第一款第四项), 逾期未作决定视为准予延续 (第五十条第二款); empty
     * when nothing.
     */
    public static Optional<Act> deemed(CaseHistory history, Surroundings around) {
        LicenceFile file = new LicenceFile(history);
        return switch (history.stage()) {
            case APPLIED -> {
                LocalDate last = around.lastDay(Term.D23.rule(), file.materialsOn());
                yield around.today().isAfter(last)
                        ? Optional.of(new DeemAccepted(file.materialsOn()))
                        : Optional.empty();
            }
            case RENEWAL_ASKED -> {
                LocalDate ends = Objects.requireNonNull(file.validTo());
                yield around.today().isAfter(ends)
                        ? Optional.of(new DeemRenewed(renewedTo(history, around, ends)))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** The last day of a licence that is renewed when it ends on a day: as long again as the matter's licences last. */
    public static LocalDate renewedTo(CaseHistory history, Surroundings around, LocalDate ends) {
        LicenceMatter matter = Objects.requireNonNull(around.licence(history.matterId()));
        return Objects.requireNonNullElse(matter.lastDay(ends.plusDays(1)), ends);
    }

    static @Nullable String conditionsMet(Attempt attempt) {
        return new LicenceFile(attempt.history()).conditionsMet() ? null : "审查认为申请不符合法定条件，不能准予行政许可";
    }

    static @Nullable String refusalFounded(Attempt attempt) {
        boolean met = new LicenceFile(attempt.history()).conditionsMet();
        return met && !attempt.as(RefuseLicence.class).falseApplication()
                ? "审查认为申请符合法定条件、标准的，应当依法作出准予行政许可的决定；认为审查有误的，请退回审查"
                : null;
    }

    static @Nullable String validityOfMatter(Attempt attempt) {
        LicenceMatter matter = Objects.requireNonNull(
                attempt.around().licence(attempt.history().matterId()));
        LocalDate right;
        LocalDate said;
        if (attempt.act() instanceof RenewLicence renewed) {
            right = renewedTo(
                    attempt.history(),
                    attempt.around(),
                    Objects.requireNonNull(new LicenceFile(attempt.history()).validTo()));
            said = renewed.validTo();
        } else {
            GrantLicence granted = attempt.as(GrantLicence.class);
            right = matter.lastDay(granted.validFrom());
            said = granted.validTo();
        }
        return Objects.equals(right, said)
                ? null
                : "许可证件的有效期应当" + (right == null ? "为长期" : "至" + LegalDates.format(right) + "为止");
    }

    static @Nullable String renewalAskedInTime(Attempt attempt) {
        LocalDate ends = new LicenceFile(attempt.history()).validTo();
        if (ends == null) {
            return "本许可没有有效期限，无须延续";
        }
        LocalDate last = attempt.around().lastDay(Term.D27.rule(), ends);
        return attempt.as(AskRenewal.class).askedOn().isAfter(last)
                ? "延续应当在有效期届满" + attempt.around().number(Term.D27.rule()) + "日前申请，即不晚于" + LegalDates.format(last)
                : null;
    }

    static @Nullable String renewalDecidedInTime(Attempt attempt) {
        LocalDate ends = new LicenceFile(attempt.history()).validTo();
        return ends != null && attempt.around().today().isAfter(ends)
                ? "有效期已于" + LegalDates.format(ends) + "届满，逾期未作决定的，视为准予延续"
                : null;
    }

    static @Nullable String licenseeHeard(Attempt attempt) {
        return attempt.history().last(HearLicensee.class).isPresent() ? null : "尚未听取被许可人的陈述、申辩";
    }

    static @Nullable String noGraveHarm(Attempt attempt) {
        return Boolean.TRUE.equals(attempt.as(RevokeLicence.class).graveHarm()) ? "撤销行政许可可能对公共利益造成重大损害的，不予撤销" : null;
    }

    static @Nullable String deregistrationFounded(Attempt attempt) {
        LicenceFile file = new LicenceFile(attempt.history());
        Stage stage = attempt.history().stage();
        Deregister ended = attempt.as(Deregister.class);
        return switch (ended.ground()) {
            case EXPIRED -> {
                LocalDate ends = file.validTo();
                boolean over = ends != null && attempt.around().today().isAfter(ends);
                yield !over ? "许可的有效期尚未届满" : stage == Stage.RENEWAL_ASKED ? "已经申请延续，逾期未作决定的，视为准予延续" : null;
            }
            case REVOKED -> RECALLED.contains(stage) ? null : "许可没有被撤销、撤回，请先作出决定";
            case PENALISED -> penalised(attempt, ended.penaltyNumber());
            default -> null;
        };
    }

    private static @Nullable String penalised(Attempt attempt, @Nullable String number) {
        String party = attempt.history().party().code();
        return number != null && attempt.around().penalised(number.strip(), party)
                ? null
                : "本机关没有对被许可人作出该文号的行政处罚决定，请填写吊销许可证件的决定书文号";
    }

    static @Nullable String compensationSettled(Attempt attempt) {
        WithdrawLicence withdrawn = attempt.as(WithdrawLicence.class);
        boolean settled =
                withdrawn.compensation() != null && !withdrawn.compensation().isBlank();
        return Boolean.TRUE.equals(withdrawn.loss()) && !settled ? "撤回行政许可造成财产损失的，应当依法给予补偿，请填写补偿的内容" : null;
    }
}
