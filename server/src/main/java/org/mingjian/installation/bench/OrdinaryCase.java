package org.mingjian.installation.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.DecisionAct;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.HearingAct;
import org.mingjian.casework.act.LeadAct;
import org.mingjian.casework.act.NoticeAct;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.identity.CreditCode;
import org.mingjian.legalreview.Opinion;

/**
 * 普通程序: the acts of one invented penalty case from lead to closing; the act at place {@code n} is done at version
 * {@code n}. A heavy case goes through legal review, hearing right and discussion as well.
 */
final class OrdinaryCase {

    private static final long LIGHT_FINE = 500_000;
    private static final long HEAVY_FINE = 3_000_000;

    private final InventedBureau bureau;
    private final CaseTexts texts;
    private final long fineFen;
    private final String receipt;
    private final List<Step> steps = new ArrayList<>();

    /** An act, made when its time has come, and who does it. */
    record Step(Seat seat, Function<Instant, Act> act) {}

    /** @param serial of the case in its bureau; every third case is heavy */
    OrdinaryCase(InventedBureau bureau, int serial) {
        this.bureau = bureau;
        this.texts = new CaseTexts(bureau, creditCode("92", bureau.serial() * 10_000 + serial));
        this.receipt = "53000126-" + serial;
        boolean heavy = serial % 3 == 0;
        this.fineFen = heavy ? HEAVY_FINE : LIGHT_FINE;
        investigation();
        if (heavy) {
            heavyDecision();
        } else {
            lightDecision();
        }
        execution();
    }

    List<Step> steps() {
        return steps;
    }

    private void investigation() {
        by(Seat.LEAD, texts::lead);
        by(Seat.LEAD, now -> new LeadAct.VerifyLead("经核查，线索属实，有违法嫌疑", true, "建议立案调查"));
        by(Seat.HEAD, now -> new LeadAct.FileCase(bureau.officer(Seat.LEAD), bureau.officer(Seat.ASSISTING), "同意立案"));
        by(Seat.LEAD, texts::inspection);
        by(Seat.LEAD, texts::interview);
        by(Seat.LEAD, texts::evidence);
        by(Seat.LEAD, now -> texts.conclusion(fineFen));
    }

    private void lightDecision() {
        by(Seat.LEAD, now -> new ReviewAct.ConfirmNotMajor());
        notice();
        by(Seat.LEAD, now -> new NoticeAct.RecheckStatement("经复核，事实、证据没有变化", false, "维持拟作出的处罚"));
    }

    private void heavyDecision() {
        by(Seat.LEAD, now -> new ReviewAct.SubmitForReview(null));
        by(Seat.REVIEWER, now -> CaseTexts.opinion(Opinion.APPROVED));
        notice();
        by(Seat.LEAD, now -> new HearingAct.WaiveHearing(true, LegalDates.on(now)));
        by(Seat.LEAD, now -> new NoticeAct.RecheckStatement("经复核，事实、证据没有变化", false, "维持拟作出的处罚"));
        by(Seat.LEAD, texts::discussion);
    }

    private void notice() {
        by(Seat.LEAD, now -> new NoticeAct.GiveNotice(LegalDates.on(now), ExecutionAct.ServingManner.DIRECT));
        by(Seat.LEAD, now -> new NoticeAct.WaiveStatement(true, LegalDates.on(now)));
    }

    private void execution() {
        by(Seat.HEAD, now -> new DecisionAct.Decide("同意作出处罚决定"));
        by(Seat.LEAD, texts::serving);
        by(Seat.LEAD, now -> new ExecutionAct.RecordPayment(LegalDates.on(now), fineFen, receipt));
        by(Seat.HEAD, now -> new ExecutionAct.CloseCase("处罚决定已执行完毕", "同意结案"));
    }

    private void by(Seat seat, Function<Instant, Act> act) {
        steps.add(new Step(seat, act));
    }

    /** An invented code with right check characters; kind 11 is an organ, 92 an individual business. */
    static String creditCode(String kind, int serial) {
        String organisation = "MA%06d".formatted(serial);
        String first17 = kind + "539926" + organisation + CreditCode.organisationCheckCharacter(organisation);
        return first17 + CreditCode.checkCharacter(first17);
    }
}
