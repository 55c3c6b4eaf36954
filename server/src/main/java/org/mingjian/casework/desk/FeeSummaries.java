package org.mingjian.casework.desk;

import java.util.Objects;
import org.mingjian.casework.act.FeeAct;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** One line about an act of charging a fee. */
final class FeeSummaries {

    private FeeSummaries() {}

    static String of(FeeAct act) {
        return switch (act) {
            case FeeAct.AssessFee assessed ->
                assessed.item() + "，数量" + assessed.quantity() + "，金额" + new Fen(assessed.amountFen()).format();
            case FeeAct.ApproveFee approved -> approved.opinion();
            case FeeAct.WithdrawFee withdrawn -> withdrawn.reason();
            case FeeAct.IssueFeeNotice issued -> Objects.requireNonNullElse(issued.note(), "缴款通知书已制发，待送达");
            case FeeAct.ReduceFee reduced ->
                "减免" + new Fen(reduced.reducedFen()).format() + "（" + reduced.basis() + "）：" + reduced.reason();
            case FeeAct.DeferFee deferred ->
                "缓缴" + deferred.days() + "日（" + deferred.basis() + "）：" + deferred.reason();
            case FeeAct.PayFee paid ->
                LegalDates.format(paid.paidOn()) + "缴款" + new Fen(paid.amountFen()).format() + "，票据"
                        + paid.receiptNumber();
            case FeeAct.RevokeFee revoked -> revoked.basis() + "：" + revoked.reason();
        };
    }
}
