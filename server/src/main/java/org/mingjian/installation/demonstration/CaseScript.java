package org.mingjian.installation.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mingjian.casework.act.DecisionAct;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.HearingAct;
import org.mingjian.casework.act.InvestigationAct;
import org.mingjian.casework.act.InvestigationAct.EvidenceKind;
import org.mingjian.casework.act.LeadAct;
import org.mingjian.casework.act.NoticeAct;
import org.mingjian.casework.act.RemedyAct;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.act.TransferAct;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.legalreview.Opinion;

/** Lays the acts of one case out in time, in working days from its start, up to the stage at which it is left. */
final class CaseScript {

    /** Seconds between two acts of one case on one day, so that their order is that of the script. */
    private static final long STEP_SECONDS = 900;

    /** Below every threshold of the catalogue; every other such case is assessed instead of reviewed. */
    private static final long SMALL_FINE_FEN = 600_000;

    private static final long LARGE_FINE_FEN = 1_000_000;

    private final CaseLife life;
    private final LocalDate start;
    private final int index;
    private final List<Scene> scenes = new ArrayList<>();

    CaseScript(CaseLife life, LocalDate start, int index) {
        this.life = life;
        this.start = start;
        this.index = index;
    }

    /** Working days from the first act to the last of a case that is left at a stage. */
    static int length(String until) {
        return switch (until) {
            case "LEAD" -> 0;
            case "VERIFIED" -> 1;
            case "NOT_FILED", "TRANSFERRED" -> 2;
            case "INVESTIGATING" -> 6;
            case "CONCLUDED" -> 10;
            case "IN_REVIEW", "WITHDRAWN" -> 11;
            case "RETURNED" -> 13;
            case "CLEARED" -> 15;
            case "NOTIFIED" -> 16;
            case "HEARING_ASKED" -> 17;
            case "HEARING_SET", "HEARING_HELD" -> 26;
            case "HEARD" -> 27;
            case "RECHECKED" -> 25;
            case "DISCUSSED" -> 26;
            case "DECIDED" -> 27;
            case "SERVED" -> 32;
            case "OVERDUE" -> 44;
            case "EXECUTED" -> 34;
            case "CLOSED" -> 36;
            case "REVOKED" -> 60;
            default -> 40;
        };
    }

    List<Scene> scenes() {
        at(0, life::register);
        if (!until("LEAD")) {
            checked();
        }
        return scenes;
    }

    private void checked() {
        boolean files = !until("NOT_FILED");
        at(
                1,
                now -> life.handler(new LeadAct.VerifyLead(
                        files ? "经核查，线索属实，有违法嫌疑，属本机关管辖。" : "经核查，没有发现违法事实。", files, files ? "建议立案调查。" : "建议不予立案。")));
        switch (life.data().until()) {
            case "VERIFIED" -> {}
            case "NOT_FILED" -> at(2, now -> life.head(new LeadAct.DeclineFiling("没有违法事实。", "同意。")));
            case "TRANSFERRED" -> transferred();
            default -> investigated();
        }
    }

    private void transferred() {
        at(
                1,
                now -> life.handler(new TransferAct.ProposeTransfer(
                        life.twoOfficers(), "立木材积达到刑事立案标准，涉嫌滥伐林木犯罪。", "案件情况调查报告、现场勘验图、材积测算表。")));
        at(2, now -> life.head(new TransferAct.DecideTransfer(true, "同意移送公安机关。")));
        at(2, now -> life.head(new InvestigationAct.TransferOut("云岭县公安局", "立木材积达到刑事立案标准，涉嫌犯罪", true)));
    }

    private void investigated() {
        at(2, now -> life.head(life.filing()));
        at(4, now -> life.handler(life.inspection(now)));
        at(4, now -> life.handler(life.evidence(now, life.data().evidence(), EvidenceKind.DOCUMENTARY)));
        at(4, now -> life.handler(life.evidence(now, "现场照片", EvidenceKind.AUDIOVISUAL)));
        at(6, now -> life.handler(life.interview(now)));
        if (until("WITHDRAWN")) {
            at(11, now -> life.head(new InvestigationAct.WithdrawCase("经调查，违法事实不能成立。")));
        } else if (!until("INVESTIGATING")) {
            at(10, now -> life.handler(life.conclusion()));
            if (!until("CONCLUDED")) {
                reviewed();
            }
        }
    }

    private void reviewed() {
        boolean assessed = life.data().fineFen() <= SMALL_FINE_FEN && index % 2 == 1 && !until("IN_REVIEW");
        if (assessed) {
            at(11, now -> life.handler(new ReviewAct.ConfirmNotMajor()));
        } else {
            at(11, now -> life.handler(new ReviewAct.SubmitForReview(null)));
            if (until("IN_REVIEW")) {
                return;
            }
            opinions();
        }
        if (!until("RETURNED") && !until("CLEARED")) {
            notified();
        }
    }

    private void opinions() {
        boolean returns = until("RETURNED") || index == 1;
        if (returns) {
            at(13, now -> life.reviewer(CaseWording.opinion(Opinion.RETURNED)));
        }
        if (until("RETURNED")) {
            return;
        }
        if (returns) {
            at(14, now -> life.handler(new ReviewAct.AnswerPoint(1, "已补充裁量理由")));
            at(14, now -> life.handler(new ReviewAct.AnswerPoint(2, "经核对，时间先后无误")));
            at(14, now -> life.handler(life.revision()));
            at(14, now -> life.handler(new ReviewAct.SubmitForReview("已逐条回应")));
            at(15, now -> life.reviewer(new ReviewAct.ClosePoint(1)));
            at(15, now -> life.reviewer(new ReviewAct.ClosePoint(2)));
        }
        at(15, now -> life.reviewer(CaseWording.opinion(Opinion.APPROVED)));
    }

    private void notified() {
        if (life.data().variant().equals("nopenalty")) {
            at(
                    27,
                    now -> life.head(new DecisionAct.DecideNoPenalty(
                            DecisionAct.Ground.FIRST, "当事人初次违法，当场改正，没有造成危害后果。", "执法人员已对当事人进行法律法规教育。")));
            return;
        }
        at(16, now -> life.handler(life.notice(now)));
        switch (life.data().variant()) {
            case "waived", "withdrawn" -> {
                at(17, now -> life.handler(new NoticeAct.WaiveStatement(true, LegalDates.on(now))));
                if (life.hearingTold()) {
                    at(17, now -> life.handler(new HearingAct.WaiveHearing(true, LegalDates.on(now))));
                }
            }
            case "statement" ->
                at(
                        18,
                        now -> life.handler(new NoticeAct.RecordStatement(
                                now.minusSeconds(STEP_SECONDS), life.person(), "我们已经认识到错误并改正，请求从轻处理。")));
            default -> {}
        }
        if (life.data().variant().equals("hearing")) {
            scenes.addAll(new HearingScript(life, start, index, scenes.size()).scenes());
        } else if (!until("NOTIFIED")) {
            decided();
        }
    }

    private void decided() {
        at(
                25,
                now -> life.handler(
                        new NoticeAct.RecheckStatement("对当事人的意见和证据材料进行了复核。", false, "认定的事实、适用的依据和裁量没有变化，维持拟作出的处罚。")));
        if (until("RECHECKED")) {
            return;
        }
        if (life.data().fineFen() >= LARGE_FINE_FEN || until("DISCUSSED")) {
            at(26, now -> life.handler(life.discussion(now)));
        }
        if (until("DISCUSSED")) {
            return;
        }
        at(27, now -> life.head(new DecisionAct.Decide("同意承办机构意见。")));
        if (life.hearingTold()) {
            at(
                    27,
                    now -> life.handler(
                            new DecisionAct.ReportMajor(LegalDates.on(now), "云岭县司法局", "（虚构）云司备%d号".formatted(index))));
        }
        if (!until("DECIDED")) {
            executed();
        }
    }

    private void executed() {
        at(28, now -> life.handler(life.serving(now)));
        switch (life.data().until()) {
            case "SERVED" -> disputed();
            case "REVOKED" -> overturned();
            case "OVERDUE" -> at(44, now -> life.handler(new ExecutionAct.RecordOverdue()));
            default -> closed();
        }
    }

    /** Where the party turned against the decision, the agency's answer is due. */
    private void disputed() {
        if (life.data().variant().equals("disputed")) {
            at(32, now -> life.handler(reconsideration(LegalDates.on(now))));
        }
    }

    private void overturned() {
        at(35, now -> life.handler(reconsideration(LegalDates.on(now))));
        at(42, now -> life.handler(new RemedyAct.AnswerRemedy(LegalDates.on(now), "提交书面答复、证据和依据，请求维持处罚决定。")));
        at(
                60,
                now -> life.handler(new RemedyAct.RecordOutcome(
                        RemedyAct.Ruling.REVOKED,
                        "（虚构）云政复决%d号".formatted(index),
                        LegalDates.on(now),
                        null,
                        null,
                        "认定当事人未查验身份证件的证据不足。")));
    }

    private RemedyAct.RecordRemedy reconsideration(LocalDate on) {
        return new RemedyAct.RecordRemedy(
                RemedyAct.Remedy.RECONSIDERATION, "云岭县人民政府", "（虚构）云政复%d号".formatted(index), on, on, null);
    }

    private void closed() {
        long owed = life.data().fineFen() + life.data().confiscatedFen();
        at(
                34,
                now -> life.handler(
                        new ExecutionAct.RecordPayment(LegalDates.on(now), owed, "云财罚%07d".formatted(26_000 + index))));
        if (!until("EXECUTED")) {
            at(36, now -> life.head(new ExecutionAct.CloseCase("处罚决定已执行完毕。", "同意。")));
        }
        if (until("ARCHIVED")) {
            at(40, now -> life.handler(new ExecutionAct.Archive(1, ExecutionAct.Retention.THIRTY_YEARS)));
        }
    }

    private boolean until(String stage) {
        return life.data().until().equals(stage);
    }

    private void at(int workingDay, Consumer<Instant> happens) {
        LocalDate day = WorkingCalendar.china().plusWorkingDays(start, workingDay);
        Instant at = CaseLife.morning(day).plusSeconds(scenes.size() * STEP_SECONDS + index);
        scenes.add(new Scene(at, () -> happens.accept(at)));
    }
}
