package org.mingjian.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjian.casework.act.InvestigationAct.TransferOut;
import org.mingjian.casework.act.TransferAct.Answer;
import org.mingjian.casework.act.TransferAct.DecideTransfer;
import org.mingjian.casework.act.TransferAct.ProposeTransfer;
import org.mingjian.casework.act.TransferAct.RecordDesignation;
import org.mingjian.casework.act.TransferAct.RecordPoliceAnswer;

/** Invented transfers. */
final class Transfers {

    static final String OTHER_AGENCY = "云岭县城市管理局";

    private Transfers() {}

    static ProposeTransfer proposed(List<UUID> officers) {
        return new ProposeTransfer(officers, "违法所得数额达到刑事立案标准", "调查报告、涉案物品清单");
    }

    static DecideTransfer approved() {
        return new DecideTransfer(true, "同意移送");
    }

    static TransferOut toThePolice() {
        return new TransferOut("云岭县公安局", "涉嫌犯罪", true);
    }

    static TransferOut toAnotherAgency() {
        return new TransferOut(OTHER_AGENCY, "不属本机关管辖", false);
    }

    static RecordPoliceAnswer answered(Answer answer, LocalDate on) {
        return new RecordPoliceAnswer(answer, on, "云公立字〔2026〕8号");
    }

    static RecordDesignation designated(String agency, LocalDate on) {
        return new RecordDesignation("云岭县人民政府", agency, on, "云政函〔2026〕2号");
    }
}
