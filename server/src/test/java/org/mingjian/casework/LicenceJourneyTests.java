package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.ApplicationAct.AcceptApplication;
import org.mingjian.casework.act.ApplicationAct.AskLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.CallLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.DeclineApplication;
import org.mingjian.casework.act.ApplicationAct.DeclineGround;
import org.mingjian.casework.act.ApplicationAct.DeemAccepted;
import org.mingjian.casework.act.ApplicationAct.ExcludeTime;
import org.mingjian.casework.act.ApplicationAct.ExtendTime;
import org.mingjian.casework.act.ApplicationAct.HearOpinion;
import org.mingjian.casework.act.ApplicationAct.HoldLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.ResumeTime;
import org.mingjian.casework.act.ApplicationAct.ReturnToExamination;
import org.mingjian.casework.act.ApplicationAct.SupplyMaterials;
import org.mingjian.casework.act.ApplicationAct.WithdrawApplication;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.LicenceAct;
import org.mingjian.casework.act.LicenceAct.AskRenewal;
import org.mingjian.casework.act.LicenceAct.DeregistrationGround;
import org.mingjian.casework.act.LicenceAct.RevocationGround;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.kernel.deadline.SuspensionGround;
import tools.jackson.databind.JsonNode;

/** Applications for a licence through the API, from the receipt to the archive. */
class LicenceJourneyTests extends LicenceTest {

    private static final ExecutionAct.Archive ARCHIVE = new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS);

    @Test
    @Requirement(
            value = {"A10", "D23", "D24", "D25", "G5"},
            law = {
                "行政许可法 第二十九条",
                "行政许可法 第三十二条",
                "行政许可法 第三十四条",
                "行政许可法 第三十八条",
                "行政许可法 第三十九条",
                "行政许可法 第四十条",
                "行政许可法 第四十四条",
                "行政许可法 第七十条",
                "行政执法全过程记录 结案归档",
                "行政执法责任制 岗位职责"
            })
    void anApplicationGoesFromItsReceiptToTheEndOfTheLicenceAndTheArchive() {
        Conduct conduct = licensing().received("申请书");
        assertThat(clocks(conduct)).containsExactly("D23");
        conduct.does(Licensing.missing("营业执照", "消防安全检查合格证明"), staff.lead());
        assertThat(clocks(conduct)).isEmpty();
        passWorkingDays(8);
        conduct.does(new SupplyMaterials(today(), Licensing.materials("营业执照", "消防安全检查合格证明")), staff.lead())
                .does(new AcceptApplication(null), staff.lead());
        assertThat(clocks(conduct)).containsExactly("D24");
        conduct.does(Licensing.check(staff.two(), today()), staff.lead())
                .does(Licensing.examined(true, null), staff.lead())
                .does(new ReturnToExamination("请补充审查意见"), staff.head())
                .does(Licensing.examined(true, null), staff.lead())
                .does(Licensing.granted(today()), staff.head());
        assertThat(clocks(conduct)).contains("D25", "D12").doesNotContain("D24");
        conduct.does(new LicenceAct.IssueCertificate(today(), "方岚"), staff.lead())
                .does(new LicenceAct.ChangeLicence(today(), "经营者变更为方岚", "符合条件"), staff.head())
                .does(Licensing.deregistered(DeregistrationGround.ORGANISATION_ENDED), staff.head())
                .does(ARCHIVE, staff.lead());
        JsonNode view = view(conduct);
        assertThat(view.path("stage").asString()).isEqualTo("ARCHIVED");
        assertThat(view.path("procedureTitle").asString()).isEqualTo("行政许可程序");
        assertThat(titles(view))
                .containsExactlyInAnyOrder(
                        "收件凭证", "补正告知书", "受理通知书", "核查记录", "准予行政许可决定书", "行政许可证", "行政许可证", "注销行政许可决定书");
        assertThat(view.path("leadNumber").asString()).contains("许申〔");
    }

    @Test
    @Requirement(
            value = {"D23", "I26"},
            law = {"行政许可法 第三十二条", "行政许可法 第八十二条"})
    void anAgencyThatIsSilentForFiveWorkingDaysHasAcceptedFromTheDayOfReceipt() {
        Conduct conduct = licensing().complete();
        LocalDate receivedOn = today();
        passWorkingDays(5);
        assertThat(view(spoken(conduct)).path("stage").asString()).isEqualTo("APPLIED");
        passWorkingDays(1);
        JsonNode view = view(spoken(conduct));
        assertThat(view.path("stage").asString()).isEqualTo("ACCEPTED");
        JsonNode deemed = view.at("/timeline/0");
        assertThat(deemed.path("act").asString()).isEqualTo("deemAccepted");
        assertThat(deemed.path("office").asString()).isEqualTo("系统");
        assertThat(deemed.path("summary").asString()).contains(LegalDates.format(receivedOn));
        int version = conduct.version();
        assertThat(spoken(conduct).version()).as("once only").isEqualTo(version);
    }

    @Test
    @Requirement(value = "D23", law = "行政许可法 第三十二条")
    void nobodyMayDoWhatTheLawDoesByItself() {
        Conduct conduct = licensing().complete();
        assertThat(conduct.attempt(new DeemAccepted(today()), staff.head()).status())
                .isEqualTo(403);
    }

    @Test
    @Requirement(
            value = {"I26", "D28", "D29"},
            law = {"行政许可法 第三十八条", "行政许可法 第三十二条"})
    void aRefusalTellsItsReasonsAndRemedies() {
        Conduct conduct = licensing().examined(false).does(Licensing.refused(false), staff.head());
        String paper = paper(conduct, "不予行政许可决定书");
        assertThat(paper).contains("营业场所与中学校园的距离不足二百米", "六十日内向云岭县人民政府申请行政复议", "六个月内依法向云岭县人民法院提起行政诉讼", "第三十八条第二款");
        Conduct declined = licensing()
                .complete()
                .does(new DeclineApplication(DeclineGround.NOT_OURS, "消防验收不由本机关办理", "云岭县消防救援大队"), staff.lead());
        assertThat(paper(declined, "不予受理通知书")).contains("云岭县消防救援大队", "六十日内", "专用印章");
        declined.does(ARCHIVE, staff.lead());
        conduct.does(ARCHIVE, staff.lead());
    }

    @Test
    @Requirement(
            value = {"D26", "E15"},
            law = {"行政许可法 第三十六条", "行政许可法 第四十七条", "行政许可法 第四十八条"})
    void aHearingThatWasAskedForIsHeldAndTheDecisionFollowsItsRecord() {
        Conduct conduct = licensing().checked().does(Licensing.told(today()), staff.lead());
        assertThat(clocks(conduct)).contains("D26_REQUEST");
        conduct.does(new AskLicenceHearing("江望", today()), staff.lead());
        assertThat(clocks(conduct)).contains("D26").doesNotContain("D26_REQUEST");
        LocalDate day = WorkingCalendar.inForce().plusWorkingDays(today(), 8);
        conduct.does(
                new CallLicenceHearing(today(), day, "局会议室", staff.deputy().officerId(), null, null), staff.lead());
        passTo(day);
        conduct.does(new HoldLicenceHearing(day, "江望陈述夜间噪声，申请人承诺隔音"), staff.lead())
                .does(Licensing.examined(true, "根据听证笔录，隔音措施已列入许可内容"), staff.lead())
                .does(Licensing.granted(today()), staff.head());
        assertThat(clocks(conduct)).doesNotContain("D26");
    }

    @Test
    @Requirement(
            value = "D24",
            law = {"行政许可法 第四十二条", "行政许可法 第四十五条", "行政许可法 第八十二条"})
    void thePromisedDaysCountAndWhatTheLawExcludesDoesNot() {
        Conduct conduct = licensing().accepted();
        var calendar = WorkingCalendar.inForce();
        assertThat(due(conduct, "D24"))
                .isEqualTo(calendar.plusWorkingDays(today(), 15).toString());
        LocalDate from = today();
        passWorkingDays(1);
        conduct.does(new ExcludeTime(SuspensionGround.EXPERT_REVIEW, "安全技术措施评审", today(), 10), staff.lead());
        assertThat(due(conduct, "D24"))
                .as("no longer than was told")
                .isEqualTo(calendar.plusWorkingDays(from, 25).toString());
        passWorkingDays(4);
        conduct.does(new ResumeTime(today()), staff.lead());
        assertThat(due(conduct, "D24"))
                .as("no longer than it took")
                .isEqualTo(calendar.plusWorkingDays(from, 19).toString());
        conduct.does(new ExtendTime(10, "需要进一步核实产权"), staff.head());
        assertThat(due(conduct, "D24"))
                .isEqualTo(calendar.plusWorkingDays(from, 29).toString());
        assertThat(titles(view(conduct))).contains("期间告知书", "延长期限告知书");
    }

    @Test
    @Requirement(value = "D27", law = "行政许可法 第五十条")
    void aRenewalIsDecidedBeforeTheLicenceEndsOrDeemedGranted() {
        Conduct conduct = licensing().effective();
        LocalDate ends = Licensing.lastDay(today());
        assertThat(due(conduct, "D27")).isEqualTo(ends.minusDays(30).toString());
        passTo(ends.minusDays(30));
        conduct.does(new AskRenewal(today()), staff.lead());
        passTo(ends);
        assertThat(view(spoken(conduct)).path("stage").asString()).isEqualTo("RENEWAL_ASKED");
        passTo(ends.plusDays(1));
        JsonNode view = view(spoken(conduct));
        assertThat(view.path("stage").asString()).isEqualTo("EFFECTIVE");
        assertThat(view.at("/timeline/0/act").asString()).isEqualTo("deemRenewed");
        assertThat(due(conduct, "D27"))
                .isEqualTo(Licensing.lastDay(ends.plusDays(1)).minusDays(30).toString());
    }

    @Test
    @Requirement(value = "D27", law = "行政许可法 第五十条")
    void aRenewalIsGrantedOrRefusedWithReasons() {
        Conduct granted = licensing().effective();
        Conduct refused = licensing().effective();
        LocalDate ends = Licensing.lastDay(today());
        passTo(ends.minusDays(30));
        granted.does(new AskRenewal(today()), staff.lead())
                .does(new LicenceAct.RenewLicence(Licensing.lastDay(ends.plusDays(1)), "仍符合条件"), staff.head());
        refused.does(new AskRenewal(today()), staff.lead())
                .does(new LicenceAct.RefuseRenewal("营业场所已经拆除"), staff.head());
        assertThat(titles(view(granted))).contains("延续行政许可决定书");
        assertThat(paper(refused, "不予行政许可决定书")).contains("不予延续行政许可", "营业场所已经拆除", "六十日内");
    }

    @Test
    @Requirement(
            value = "G5",
            law = {"行政许可法 第六十九条", "行政许可法 第七条", "行政许可法 第七十条", "行政许可法 第四十九条"})
    void aLicenceGotByFraudIsRevokedAfterTheLicenseeWasHeardAndThenDeregistered() {
        Conduct conduct = licensing().heard().does(Licensing.revoked(RevocationGround.FRAUD), staff.head());
        assertThat(paper(conduct, "撤销行政许可决定书")).contains("不知情", "第六十九条第二款", "六个月内");
        conduct.does(Licensing.deregistered(DeregistrationGround.REVOKED), staff.head())
                .does(ARCHIVE, staff.lead());
        assertThat(view(conduct).path("stage").asString()).isEqualTo("ARCHIVED");
    }

    @Test
    @Requirement(
            value = "G5",
            law = {"行政许可法 第八条", "行政许可法 第七十条"})
    void aLawfulLicenceIsWithdrawnForThePublicInterestAndTheLossMadeGood() {
        Conduct conduct = licensing().heard().does(Licensing.withdrawn("按照评估价值补偿"), staff.head());
        assertThat(paper(conduct, "撤回行政许可决定书")).contains("第八条第二款", "按照评估价值补偿", "六个月内");
        conduct.does(Licensing.deregistered(DeregistrationGround.REVOKED), staff.head())
                .does(ARCHIVE, staff.lead());
    }

    @Test
    @Requirement(value = "E15", law = "行政许可法 第三十六条")
    void whatApplicantAndNeighboursSayIsHeardAndAnswered() {
        Conduct conduct = licensing().accepted().does(new HearOpinion("江望", today(), "夜间噪声扰民", "已要求隔音"), staff.lead());
        assertThat(view(conduct).at("/timeline/0/summary").asString()).contains("江望", "夜间噪声扰民");
    }

    @Test
    @Requirement(
            value = {"D23", "D27"},
            law = {"行政许可法 第三十二条", "行政许可法 第五十条"})
    void whatWasMissedWhileTheSystemStoodStillIsCaughtUpOnceAndInTheSystemsName() {
        Conduct conduct = licensing().complete();
        LocalDate receivedOn = today();
        passTo(receivedOn.plusMonths(3));
        int version = spoken(conduct).version();
        silence.speak();
        silence.speak();
        JsonNode view = view(conduct);
        assertThat(view.path("version").asInt()).isEqualTo(version);
        assertThat(view.at("/timeline/0/act").asString()).isEqualTo("deemAccepted");
        assertThat(view.at("/timeline/0/office").asString()).isEqualTo("系统");
        LocalDate due = LocalDate.parse(due(conduct, "D24"));
        assertThat(due).isEqualTo(WorkingCalendar.inForce().plusWorkingDays(receivedOn, Licensing.PROMISED_DAYS));
    }

    @Test
    @Requirement(value = "G5", law = "行政许可法 第二十九条")
    void anApplicantMayWithdraw() {
        Conduct conduct = licensing()
                .accepted()
                .does(new WithdrawApplication(today(), "撤回申请书"), staff.lead())
                .does(ARCHIVE, staff.lead());
        assertThat(clocks(conduct)).isEmpty();
    }

    private List<String> clocks(Conduct conduct) {
        return view(conduct)
                .path("deadlines")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    private String due(Conduct conduct, String term) {
        return view(conduct)
                .path("deadlines")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(term))
                .map(one -> one.path("dueOn").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(JsonNode view) {
        return view.path("documents")
                .valueStream()
                .map(one -> one.path("title").asString())
                .toList();
    }

    private String paper(Conduct conduct, String title) {
        String id = view(conduct)
                .path("documents")
                .valueStream()
                .filter(one -> one.path("title").asString().equals(title))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
        return desk.html(id, staff.lead());
    }
}
