package org.mingjian.casework.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.FeeItem;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.FeeAct.AssessFee;
import org.mingjian.casework.act.FeeAct.IssueFeeNotice;
import org.mingjian.casework.act.FeeAct.PayFee;
import org.mingjian.casework.act.FeeAct.PaymentChannel;
import org.mingjian.casework.act.FeeAct.ReduceFee;
import org.mingjian.casework.act.FeeAct.RevokeFee;
import org.mingjian.casework.act.LeadAct.ReplaceHandler;
import org.mingjian.casework.act.RemedyAct.RefundPayment;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.FeeBalance;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** Rules about fees (行政许可法 第五十八条、第五十九条、政府信息公开条例 第二十条第八项). */
final class FeeRules {

    private FeeRules() {}

    private static AssessFee assessed(Attempt attempt) {
        return attempt.content() instanceof AssessFee assessed
                ? assessed
                : attempt.history().all(AssessFee.class).getFirst();
    }

    private static @Nullable FeeItem item(Attempt attempt, AssessFee assessed) {
        return attempt.around().feeItem(assessed.matterId(), assessed.item(), assessed.chargedOn());
    }

    static @Nullable String itemPublished(Attempt attempt) {
        AssessFee assessed = assessed(attempt);
        return item(attempt, assessed) == null
                ? "“" + assessed.item() + "”在" + LegalDates.format(assessed.chargedOn()) + "不在已公布的收费目录清单上，不得收费"
                : null;
    }

    static @Nullable String byStandard(Attempt attempt) {
        AssessFee assessed = assessed(attempt);
        FeeItem item = item(attempt, assessed);
        if (item == null) {
            // Another rule says that nothing may be charged at all.
            return null;
        }
        long amount = Math.multiplyExact(item.standardFen(), assessed.quantity());
        return amount == assessed.amountFen()
                ? null
                : "收费金额应当为收费标准每" + item.unit() + new Fen(item.standardFen()).format() + "乘以数量" + assessed.quantity()
                        + "，即" + new Fen(amount).format();
    }

    static @Nullable String byStaff(Attempt attempt) {
        List<UUID> officers = attempt.as(Act.ByOfficers.class).officerIds();
        return officers.stream().allMatch(attempt.around()::serves) ? null : "所选人员不全是本机关人员";
    }

    static @Nullable String handler(Attempt attempt) {
        return attempt.history().handlers().contains(attempt.officerId()) ? null : "只有本次收费的承办人员可以办理";
    }

    static @Nullable String headIsAnother(Attempt attempt) {
        return attempt.history().handlers().contains(attempt.officerId()) ? "承办人员不能批准自己核定的收费" : null;
    }

    static @Nullable String successor(Attempt attempt) {
        ReplaceHandler replaced = attempt.as(ReplaceHandler.class);
        Set<UUID> handlers = attempt.history().handlers();
        if (!handlers.contains(replaced.leavingOfficerId()) || handlers.contains(replaced.succeedingOfficerId())) {
            return "应当由新的人员接替现任承办人员";
        }
        return attempt.around().serves(replaced.succeedingOfficerId()) ? null : "接替的人员不是本机关人员";
    }

    /** No day ahead of the server's; served after the notice, paid after it, returned after the payment. */
    static @Nullable String inOrder(Attempt attempt) {
        LocalDate today = attempt.around().today();
        CaseHistory history = attempt.history();
        return switch (attempt.act()) {
            case AssessFee assessed -> assessed.chargedOn().isAfter(today) ? "计费日期晚于今天" : null;
            case Serve serve -> served(attempt, serve);
            case PayFee paid -> between(paid.paidOn(), noticedOn(history), today, "缴款日期早于缴款通知书的日期");
            case RefundPayment refund -> between(refund.on(), paidOn(history), today, "退还日期早于缴款日期");
            default -> null;
        };
    }

    private static @Nullable String served(Attempt attempt, Serve serve) {
        if (serve.servedAt().isAfter(attempt.around().now())) {
            return "送达时间晚于现在";
        }
        return noticedAt(attempt).isAfter(serve.servedAt()) ? "送达时间早于制发缴款通知书的时间" : null;
    }

    private static Instant noticedAt(Attempt attempt) {
        return attempt.history()
                .last(IssueFeeNotice.class)
                .orElseThrow()
                .done()
                .at()
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private static @Nullable String between(LocalDate day, LocalDate first, LocalDate today, String early) {
        if (day.isAfter(today)) {
            return "填写的日期晚于今天，尚未发生的事不能记录";
        }
        return day.isBefore(first) ? early : null;
    }

    private static LocalDate noticedOn(CaseHistory history) {
        return history.last(IssueFeeNotice.class).orElseThrow().done().on();
    }

    private static LocalDate paidOn(CaseHistory history) {
        return history.all(PayFee.class).stream()
                .map(PayFee::paidOn)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    static @Nullable String intoTreasury(Attempt attempt) {
        return attempt.as(PayFee.class).channel() == PaymentChannel.CASH_TO_OFFICER
                ? "收费应当由缴费人直接缴入国库，工作人员不得收取现金"
                : null;
    }

    static @Nullable String notAboveOwed(Attempt attempt) {
        long left = FeeBalance.of(attempt.history()).leftFen();
        return attempt.as(PayFee.class).amountFen() > left ? "缴款金额超过应缴金额" + new Fen(left).format() : null;
    }

    static @Nullable String reducedWithinCharge(Attempt attempt) {
        long charged = FeeBalance.of(attempt.history()).chargedFen();
        return attempt.as(ReduceFee.class).reducedFen() > charged ? "减免金额超过收费金额" + new Fen(charged).format() : null;
    }

    static @Nullable String stands(Attempt attempt) {
        CaseHistory history = attempt.history();
        if (history.last(IssueFeeNotice.class).isEmpty()) {
            return "本次收费没有通知缴费人，没有可以撤销的收费";
        }
        return history.last(RevokeFee.class).isPresent() ? "本次收费已经撤销" : null;
    }

    static @Nullable String refundDue(Attempt attempt) {
        long due = FeeBalance.of(attempt.history()).refundFen();
        return attempt.as(RefundPayment.class).amountFen() > due ? "退还金额超过应当退还的" + new Fen(due).format() : null;
    }

    static @Nullable String nothingOwed(Attempt attempt) {
        long left = FeeBalance.of(attempt.history()).leftFen();
        return left == 0 ? null : "还有" + new Fen(left).format() + "没有缴纳，不能结案";
    }

    static @Nullable String nothingToRefund(Attempt attempt) {
        long due = FeeBalance.of(attempt.history()).refundFen();
        return due == 0 ? null : "还有" + new Fen(due).format() + "没有退还缴费人，不能结案";
    }
}
