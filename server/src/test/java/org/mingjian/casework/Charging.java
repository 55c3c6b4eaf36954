package org.mingjian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.FeeItem;
import org.mingjian.agency.Matter;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.FeeAct;
import org.mingjian.casework.act.FeeAct.AssessFee;
import org.mingjian.casework.act.FeeAct.PaymentChannel;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.kernel.problem.Provision;

/** Well-formed acts of an invented charge; tests change the one thing that they are about. */
final class Charging {

    static final UUID MATTER = new UUID(5, 8);
    static final String ITEM = "城市道路占用费";
    static final long STANDARD = 300;
    static final long UNITS = 120;
    static final long AMOUNT = STANDARD * UNITS;
    static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    static final FeeAct.IssueFeeNotice NOTICE = new FeeAct.IssueFeeNotice(null);
    static final FeeAct.ApproveFee APPROVED = new FeeAct.ApproveFee("同意");

    private Charging() {}

    static Matter matter(UUID agencyId, String documentWord, UUID id) {
        return new Matter(
                id,
                agencyId,
                "城市道路占用费征收" + id.toString().substring(0, 8),
                Bureau.CATEGORY,
                EnforcementKind.FEE,
                new Matter.LegalBasis("城市道路管理条例", "第三十七条", "占用或者挖掘由市政工程行政主管部门管理的城市道路的，应当缴纳城市道路占用费。"),
                new Matter.LegalBasis("城市道路管理条例", "第三十七条", "占用或者挖掘由市政工程行政主管部门管理的城市道路的，应当缴纳城市道路占用费。"),
                List.of(),
                List.of(),
                documentWord);
    }

    static FeeItem item(UUID matterId) {
        return item(matterId, STANDARD, SINCE);
    }

    static FeeItem item(UUID matterId, long standardFen, LocalDate from) {
        return new FeeItem(matterId, ITEM, standardFen, "平方米·月", new Provision("城市道路管理条例", "第三十七条"), from, null, from);
    }

    static AssessFee assessed(
            UUID matterId, PartyFacts party, String item, long amountFen, LocalDate on, List<UUID> officers) {
        return new AssessFee(matterId, party, item, UNITS, amountFen, on, "临时占用城市道路搭设脚手架", officers);
    }

    static FeeAct.PayFee paid(long fen, LocalDate on, String receipt) {
        return new FeeAct.PayFee(on, fen, PaymentChannel.BANK, receipt);
    }

    static FeeAct.ReduceFee reduced(long fen) {
        return new FeeAct.ReduceFee(fen, "《云岭县行政事业性收费减免办法》第三条", "低收入家庭");
    }

    static FeeAct.DeferFee deferred(int days) {
        return new FeeAct.DeferFee(days, "《云岭县行政事业性收费减免办法》第五条", "遭受水灾");
    }

    static FeeAct.RevokeFee revoked() {
        return new FeeAct.RevokeFee("《云岭县行政事业性收费监督办法》第九条", "占用面积计算有误");
    }

    static ExecutionAct.Serve served(List<UUID> officers, Instant at) {
        return Samples.served(officers, at);
    }
}
