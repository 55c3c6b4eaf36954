package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.RemedyAct.AnswerRemedy;
import org.mingjian.casework.act.RemedyAct.CorrectPaper;
import org.mingjian.casework.act.RemedyAct.RecordOutcome;
import org.mingjian.casework.act.RemedyAct.RecordRemedy;
import org.mingjian.casework.act.RemedyAct.RefundPayment;
import org.mingjian.casework.act.RemedyAct.Remedy;
import org.mingjian.casework.act.RemedyAct.Ruling;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Owed;
import org.mingjian.casework.history.Serving;
import org.mingjian.casework.history.Standing;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** Rules about reconsideration, litigation, correction and refund. */
final class RemedyRules {

    /** An amount of money: figures, or Chinese numerals, before 元. */
    private static final Pattern MONEY = Pattern.compile("[0-9零〇一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟.,，]+\\s*元");

    private RemedyRules() {}

    /** A case may have ended without any decision, and a decision may be revoked once. */
    static @Nullable String decisionStands(Attempt attempt) {
        if (Serving.ofDecision(attempt.history()).isEmpty()) {
            return "本案没有送达当事人的决定";
        }
        return attempt.history().revoked() ? "本案的决定已经撤销" : null;
    }

    static @Nullable String noRemedyPending(Attempt attempt) {
        return Standing.pending(attempt.history())
                .map(one -> "“" + one.docket() + "”" + one.remedy().title() + "还没有结果")
                .orElse(null);
    }

    static @Nullable String remedyPending(Attempt attempt) {
        return Standing.pending(attempt.history()).isPresent() ? null : "没有正在进行的行政复议或者行政诉讼";
    }

    static @Nullable String reconsideredFirst(Attempt attempt) {
        if (attempt.as(RecordRemedy.class).remedy() != Remedy.LITIGATION) {
            return null;
        }
        boolean reconsidered = attempt.history().all(RecordRemedy.class).stream()
                .anyMatch(earlier -> earlier.remedy() == Remedy.RECONSIDERATION);
        return reconsidered ? null : "对当场作出的行政处罚决定不服的，应当先申请行政复议，对复议决定不服再提起行政诉讼";
    }

    /** The days of an act follow upon what it follows, and are not in the future. */
    static @Nullable String inOrder(Attempt attempt) {
        LocalDate today = attempt.around().today();
        if (days(attempt.act()).anyMatch(day -> day.isAfter(today))) {
            return "填写的日期晚于今天，尚未发生的事不能记录";
        }
        CaseHistory history = attempt.history();
        Optional<LocalDate> made = Serving.ofDecision(history).map(Serving::on);
        if (made.isEmpty()) {
            // Another rule says that nothing was served.
            return null;
        }
        LocalDate served = made.orElseThrow();
        Optional<RecordRemedy> pending = Standing.pending(history);
        return switch (attempt.act()) {
            case RecordRemedy remedy -> inOrder(remedy, served);
            case AnswerRemedy answered ->
                before(answered.on(), pending.map(RecordRemedy::noticedOn), "提交日期早于收到答复、应诉通知的日期");
            case RecordOutcome told -> before(told.effectiveOn(), pending.map(RecordRemedy::acceptedOn), "生效日期早于受理日期");
            case RefundPayment refund -> before(refund.on(), Optional.of(served), "退还日期早于决定书送达的日期");
            default -> null;
        };
    }

    private static @Nullable String inOrder(RecordRemedy remedy, LocalDate served) {
        if (remedy.acceptedOn().isBefore(served)) {
            return "受理日期早于决定书送达的" + LegalDates.format(served);
        }
        return remedy.noticedOn().isBefore(remedy.acceptedOn()) ? "收到通知的日期早于受理日期" : null;
    }

    private static @Nullable String before(LocalDate day, Optional<LocalDate> earliest, String refusal) {
        return earliest.filter(day::isBefore).isPresent() ? refusal : null;
    }

    private static Stream<LocalDate> days(Object act) {
        return switch (act) {
            case RecordRemedy remedy -> Stream.of(remedy.acceptedOn(), remedy.noticedOn());
            case AnswerRemedy answered -> Stream.of(answered.on());
            case RecordOutcome told -> Stream.of(told.effectiveOn());
            case RefundPayment refund -> Stream.of(refund.on());
            default -> Stream.empty();
        };
    }

    static @Nullable String changeSaysAmounts(Attempt attempt) {
        RecordOutcome told = attempt.as(RecordOutcome.class);
        boolean amounts = told.fineFen() != null || told.confiscatedFen() != null;
        if (told.ruling() == Ruling.CHANGED) {
            return amounts ? null : "变更决定的，应当填写变更后的罚款或者没收金额";
        }
        return amounts ? "只有变更决定才填写变更后的金额" : null;
    }

    /** Kind and amount of a penalty are changed or revoked by law, never corrected. */
    static @Nullable String correctsASlip(Attempt attempt) {
        CorrectPaper corrected = attempt.as(CorrectPaper.class);
        if (corrected.wrong().strip().equals(corrected.right().strip())) {
            return "“原文”和“补正为”相同";
        }
        boolean substance = Stream.of(corrected.wrong(), corrected.right())
                .anyMatch(text -> MONEY.matcher(text).find() || namesPenalty(text));
        return substance ? "处罚的种类和数额不是笔误，不能补正，应当依法撤销或者变更" : null;
    }

    private static boolean namesPenalty(String text) {
        return Arrays.stream(PenaltyKind.values()).map(PenaltyKind::word).anyMatch(text::contains);
    }

    static @Nullable String refundDue(Attempt attempt) {
        long due = owed(attempt).refundFen();
        if (due == 0) {
            return "没有应当退还的款项";
        }
        return attempt.as(RefundPayment.class).amountFen() > due ? "退还金额超过应当退还的" + new Fen(due).format() : null;
    }

    static @Nullable String nothingToRefund(Attempt attempt) {
        long due = owed(attempt).refundFen();
        return due == 0 ? null : "决定被撤销或者变更后，还有" + new Fen(due).format() + "没有退还当事人，不能结案";
    }

    private static Owed owed(Attempt attempt) {
        return Owed.of(attempt.history(), attempt.around(), attempt.around().today());
    }
}
