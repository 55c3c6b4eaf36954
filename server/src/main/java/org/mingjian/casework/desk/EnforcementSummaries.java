package org.mingjian.casework.desk;

import org.mingjian.casework.act.EnforcementAct;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** One line about an act of an execution, for the timeline. */
final class EnforcementSummaries {

    private EnforcementSummaries() {}

    static String of(EnforcementAct act) {
        return switch (act) {
            case EnforcementAct.OpenExecution opened -> opened.decisionNumber() + "：" + opened.facts();
            case EnforcementAct.ImposeSurcharge imposed -> imposed.opinion();
            case EnforcementAct.Demand demand ->
                LegalDates.format(demand.servedOn()) + demand.manner().title() + "，限于"
                        + LegalDates.format(demand.performBy()) + "前履行"
                        + (demand.amountFen() == 0 ? "" : "，" + new Fen(demand.amountFen()).format());
            case EnforcementAct.RecordObjection said -> said.by() + "：" + said.statement();
            case EnforcementAct.RecheckObjection rechecked ->
                (rechecked.adopted() ? "采纳。" : "不采纳。") + rechecked.opinion();
            case EnforcementAct.DecideExecution decided ->
                decided.by().title() + "，" + LegalDates.format(decided.executeOn()) + "：" + decided.reason();
            case EnforcementAct.DecideAtOnce decided -> decided.by().title() + "，立即执行：" + decided.evidence();
            case EnforcementAct.ServeExecution served ->
                LegalDates.format(served.servedOn()) + served.manner().title() + "，收件人" + served.receivedBy();
            case EnforcementAct.TransferDeposit transfer ->
                transfer.institution() + "划拨" + new Fen(transfer.amountFen()).format() + "，票据"
                        + transfer.receiptNumber();
            case EnforcementAct.AuctionProperty auction ->
                auction.auctioneer() + "拍卖，抵缴" + new Fen(auction.amountFen()).format();
            case EnforcementAct.CarryOut carried -> carried.by().title() + "：" + carried.course();
        };
    }
}
