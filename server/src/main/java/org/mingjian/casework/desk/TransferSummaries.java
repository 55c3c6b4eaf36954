package org.mingjian.casework.desk;

import org.mingjian.casework.act.TransferAct;
import org.mingjian.kernel.calendar.LegalDates;

/** One line about a transfer, for the timeline. */
final class TransferSummaries {

    private TransferSummaries() {}

    static String of(TransferAct act) {
        return switch (act) {
            case TransferAct.ProposeTransfer proposed -> proposed.facts();
            case TransferAct.DecideTransfer decided -> (decided.approved() ? "批准移送：" : "不批准移送：") + decided.reason();
            case TransferAct.RecordPoliceAnswer answer ->
                LegalDates.format(answer.receivedOn()) + "收到" + answer.answer().title() + "决定（" + answer.document()
                        + "）";
            case TransferAct.HandOverGoods handed -> LegalDates.format(handed.on()) + "：" + handed.receipt();
            case TransferAct.AskPoliceReview asked ->
                LegalDates.format(asked.on()) + "向" + asked.organ() + "提请：" + asked.reason();
            case TransferAct.ResumeCase resumed -> resumed.reason();
            case TransferAct.RecordDesignation told ->
                told.superior() + "指定" + told.agency() + "管辖（" + told.document() + "）";
        };
    }
}
