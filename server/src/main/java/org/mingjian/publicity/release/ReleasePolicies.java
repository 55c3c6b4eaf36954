package org.mingjian.publicity.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.publicity.record.PublicRecord;
import org.mingjian.publicity.redaction.Leak;

/** The policies of publication; each says why it refuses, with the provision. */
public final class ReleasePolicies {

    private static final Provision EXAMINATION = new Provision("政府信息公开条例", "第十七条");
    private static final Provision SERVING = Provision.penaltyLaw("第六十一条");
    private static final Provision ANNOUNCEMENT = new Provision("民事诉讼法", "第九十五条");
    private static final Provision SECRECY = Provision.penaltyLaw("第五十条");

    private ReleasePolicies() {}

    /** Why the officer may not take the step now; empty when nothing stands in the way. */
    public static List<Refusal> refusals(
            PublicRecord record, Step step, UUID officerId, List<Leak> leaks, LocalDate today) {
        if (!step.isPossibleFrom(record.state())) {
            return List.of(new Refusal(
                    "StepFitsState", "当前状态为“" + record.state().title() + "”，不能" + step.title(), null, null));
        }
        var refusals = new ArrayList<Refusal>();
        switch (step) {
            case SUBMIT -> everyProposalAnswered(record, refusals);
            case CLEAR -> {
                releasedByASecondPerson(record, officerId, refusals);
                nothingLeaks(leaks, refusals);
            }
            case RELEASE -> {
                releasedByASecondPerson(record, officerId, refusals);
                decisionServed(record, today, refusals);
                nothingLeaks(leaks, refusals);
            }
            default -> {
                // these steps ask for nothing but the state
            }
        }
        return refusals;
    }

    /** @throws Refused with every reason that stands in the way */
    static void require(PublicRecord record, Step step, UUID officerId, List<Leak> leaks, LocalDate today) {
        List<Refusal> refusals = refusals(record, step, officerId, leaks, today);
        if (!refusals.isEmpty()) {
            boolean byState = !step.isPossibleFrom(record.state());
            throw new Refused(byState ? ProblemType.CONFLICT : ProblemType.REFUSED, refusals);
        }
    }

    private static void everyProposalAnswered(PublicRecord record, List<Refusal> refusals) {
        long undecided = record.content().undecided();
        if (undecided > 0) {
            refusals.add(Refusal.of("EveryProposalAnswered", "还有 " + undecided + " 处脱敏建议未处理，请逐处确认或者提出异议", SECRECY));
        }
    }

    /** One person may hold two accounts: the officer counts, not the account. */
    private static void releasedByASecondPerson(PublicRecord record, UUID officerId, List<Refusal> refusals) {
        if (record.hands().preparers().contains(officerId)) {
            refusals.add(Refusal.of("ReleasedByASecondPerson", "公示内容由您本人整理，须由另一人审核发布", EXAMINATION));
        }
    }

    private static void decisionServed(PublicRecord record, LocalDate today, List<Refusal> refusals) {
        LocalDate servedOn = record.servedOn();
        if (servedOn == null) {
            refusals.add(Refusal.of("DecisionServed", "处罚决定书尚未送达当事人，送达后方可公示", SERVING));
        } else if (servedOn.isAfter(today)) {
            refusals.add(Refusal.of(
                    "DecisionServed", "处罚决定书以公告送达，" + LegalDates.format(servedOn) + "视为送达，其后方可公示", ANNOUNCEMENT));
        }
    }

    private static void nothingLeaks(List<Leak> leaks, List<Refusal> refusals) {
        for (Leak leak : leaks) {
            refusals.add(Refusal.of(
                    "NothingLeaks",
                    "发布前扫描在" + ArtefactNames.of(leak.artefact()) + "中发现"
                            + leak.rule().title() + "：“" + leak.excerpt() + "”，请退回补充脱敏",
                    leak.rule().provision()));
        }
    }
}
