package org.mingjian.casework.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.EnforcementAct.AuctionProperty;
import org.mingjian.casework.act.EnforcementAct.CarryOut;
import org.mingjian.casework.act.EnforcementAct.Carrying;
import org.mingjian.casework.act.EnforcementAct.DecideAtOnce;
import org.mingjian.casework.act.EnforcementAct.Deciding;
import org.mingjian.casework.act.EnforcementAct.Demand;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.act.EnforcementAct.RecheckObjection;
import org.mingjian.casework.act.EnforcementAct.RecordObjection;
import org.mingjian.casework.act.EnforcementAct.ServeExecution;
import org.mingjian.casework.act.EnforcementAct.TransferDeposit;
import org.mingjian.casework.act.ExecutionAct.CloseCase;
import org.mingjian.casework.act.SubstituteAct.CarryOutSubstitute;
import org.mingjian.casework.act.SubstituteAct.SubstituteAtOnce;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.Debt;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.CapitalAmount;
import org.mingjian.kernel.money.Fen;

/** 加处罚款决定书、催告书、强制执行决定书、划拨通知书、强制执行笔录 (行政强制法 第三十五条至第三十八条、第四十五条至第四十八条). */
final class EnforcementPapers {

    private static final String SURCHARGE_BASIS = "《中华人民共和国行政强制法》第四十五条、《中华人民共和国行政处罚法》第七十二条第一款第一项";

    private EnforcementPapers() {}

    static DocumentFacts surcharge(CaseContext context) {
        Debt debt = debt(context, LegalDates.on(context.now()));
        return remedies(common(context), context)
                .put("surchargeStandard", standard(context))
                .put("counted", debt.surcharge().how())
                .put("amount", amount(debt.surcharge().amountFen()))
                .put("basis", SURCHARGE_BASIS)
                .done();
    }

    private static String standard(CaseContext context) {
        return "每日按罚款数额的" + context.around().number("D07.rate") + "%加处罚款，加处罚款的数额不超出罚款的数额";
    }

    static DocumentFacts demand(CaseContext context) {
        Demand demand = context.history().last(Demand.class).orElseThrow().act();
        Facts facts = common(context)
                .put("performBy", Facts.day(demand.performBy()))
                .put("performance", demand.performance())
                .put("rights", "收到本催告书后，你（单位）有权进行陈述和申辩。本机关将充分听取你（单位）的意见，对提出的事实、理由和证据进行记录、复核；成立的，予以采纳。")
                .put("servedOn", Facts.day(demand.servedOn()))
                .put("manner", demand.manner().title())
                .put("receivedBy", demand.receivedBy())
                .put("indirect", demand.indirect());
        if (demand.amountFen() > 0) {
            Debt debt = debt(context, demand.servedOn());
            facts.put("money", "1")
                    .put("amount", amount(demand.amountFen()))
                    .put("counted", debt.surcharge().how())
                    .put("bankName", context.agency().collectingBank().name());
        }
        return facts.done();
    }

    static DocumentFacts objection(CaseContext context) {
        RecordObjection said =
                context.history().last(RecordObjection.class).orElseThrow().act();
        RecheckObjection rechecked =
                context.history().last(RecheckObjection.class).orElseThrow().act();
        return common(context)
                .put("statementBy", said.by())
                .put("statementAt", Facts.minute(said.statedAt()))
                .put("statement", said.statement())
                .put("recheck", rechecked.opinion())
                .put("adopted", rechecked.adopted() ? "予以采纳。" : "不予采纳。")
                .done();
    }

    static DocumentFacts decision(CaseContext context) {
        Deciding decided = context.history().last(Deciding.class).orElseThrow().act();
        Debt debt = debt(context, LegalDates.on(context.now()));
        Facts facts = remedies(common(context), context)
                .put("reason", decided.reason())
                .put("demanded", demanded(context, decided))
                .put("basis", basis(context, decided))
                .put("executionManner", decided.by().title())
                .put("how", decided.how())
                .put("executeOn", Facts.day(decided.executeOn()))
                .put("decidedOn", Facts.day(LegalDates.on(context.now())));
        return debt.leftFen() == 0
                ? facts.done()
                : facts.put("amount", amount(debt.leftFen()))
                        .put("counted", debt.surcharge().how())
                        .done();
    }

    private static String demanded(CaseContext context, Deciding decided) {
        Demand demand = context.history().last(Demand.class).orElseThrow().act();
        String told =
                "本机关于" + Facts.day(demand.servedOn()) + "向你（单位）送达催告书，要求于" + Facts.day(demand.performBy()) + "前履行。";
        return decided instanceof DecideAtOnce atOnce
                ? told + "在催告期间，有证据证明有转移或者隐匿财物迹象：" + atOnce.evidence()
                : told + "你（单位）逾期仍不履行，且无正当理由。";
    }

    private static String basis(CaseContext context, Deciding decided) {
        String own = decided instanceof DecideAtOnce ? "《中华人民共和国行政强制法》第三十七条第三款" : "《中华人民共和国行政强制法》第三十七条第一款";
        return context.around()
                .executionPower(context.matter().id())
                .map(power -> own + "、" + Wording.basis(power.basis()))
                .orElse(own);
    }

    static DocumentFacts serving(CaseContext context) {
        ServeExecution act =
                context.history().last(ServeExecution.class).orElseThrow().act();
        return Facts.of(context)
                .put("servedDocument", decisionPaper(context).kind().title())
                .put("servedNumber", decisionPaper(context).number())
                .put("recipient", context.history().party().name())
                .put("manner", act.manner().title())
                .put("place", act.place())
                .put("servedAt", Facts.day(act.servedOn()))
                .put("servers", context.names(act.officerIds()))
                .put("receivedBy", act.receivedBy())
                .put("remark", act.indirect())
                .done();
    }

    static org.mingjian.casework.history.DoneAct.Paper decisionPaper(CaseContext context) {
        return context.history()
                .last(Deciding.class)
                .orElseThrow()
                .done()
                .outcome()
                .documents()
                .getFirst();
    }

    static DocumentFacts deposit(CaseContext context) {
        TransferDeposit act =
                context.history().last(TransferDeposit.class).orElseThrow().act();
        Deciding decided = context.history().last(Deciding.class).orElseThrow().act();
        return common(context)
                .put("institution", act.institution())
                .put("account", act.account())
                .put("amount", amount(act.amountFen()))
                .put("receiptNumber", act.receiptNumber())
                .put("executionNumber", decisionPaper(context).number())
                .put("basis", basis(context, decided) + "、《中华人民共和国行政强制法》第四十七条")
                .put("takenAt", Facts.minute(act.takenAt()))
                .put("untimely", act.untimely())
                .done();
    }

    static DocumentFacts record(CaseContext context) {
        Act act = context.history().acts().getLast().act();
        List<UUID> officers = ((Act.ByOfficers) act).officerIds();
        return record(common(context), act)
                .put("officerNames", context.names(officers))
                .put("officerCertificates", context.certificates(officers))
                .put(
                        "executionNumber",
                        context.history().last(Deciding.class).isEmpty()
                                ? "依法立即实施代履行"
                                : decisionPaper(context).number())
                .put("course", course(act))
                .done();
    }

    private static Facts record(Facts facts, Act act) {
        return switch (act) {
            case Carrying carrying ->
                facts.put("takenAt", Facts.minute(carrying.takenAt()))
                        .put("executionManner", carrying.by().title())
                        .put("untimely", carrying.untimely());
            case SubstituteAtOnce done ->
                facts.put("takenAt", Facts.minute(done.takenAt()))
                        .put("executionManner", "立即实施代履行（" + done.place().title() + "）");
            default -> throw new IllegalStateException("no record of " + act.getClass());
        };
    }

    private static String course(Act act) {
        return switch (act) {
            case CarryOut carried -> carried.place() + "：" + carried.course();
            case AuctionProperty auction ->
                "委托" + auction.auctioneer() + "依照拍卖法拍卖本机关（" + auction.measureCase() + "）依法查封、扣押的财物。" + auction.course()
                        + "抵缴" + amount(auction.amountFen()) + "，票据号码" + auction.receiptNumber() + "，剩余款项退还当事人。";
            case CarryOutSubstitute carried ->
                carried.course() + "费用" + new Fen(carried.costFen()).format() + "，由当事人承担。"
                        + (carried.signed() ? "当事人签名。" : "见证人" + carried.witness() + "签名。");
            case SubstituteAtOnce done ->
                done.performer() + "：" + done.course() + "费用" + new Fen(done.costFen()).format() + "，由当事人承担。"
                        + (done.toldOn() == null ? "当事人在场。" : "当事人不在场，已于" + Facts.day(done.toldOn()) + "通知。");
            default -> throw new IllegalStateException("no record of " + act.getClass());
        };
    }

    static DocumentFacts closing(CaseContext context) {
        Done<CloseCase> closing = context.history().last(CloseCase.class).orElseThrow();
        OpenExecution opened = Debt.opening(context.history());
        Debt debt = debt(context, closing.done().on());
        return Facts.of(context)
                .put(
                        "handling",
                        "对《" + opened.decisionNumber() + "》决定的" + opened.duty().title() + "强制执行。")
                .put("decisionNumber", opened.decisionNumber())
                .put(
                        "execution",
                        debt.paidFen() == 0
                                ? context.history()
                                                .acts()
                                                .get(context.history().acts().size() - 2)
                                                .stage()
                                                .title() + "。"
                                : "共缴纳、划拨、抵缴" + new Fen(debt.paidFen()).format() + "。")
                .put("closingReason", closing.act().reason())
                .put("handlerOpinion", "本案已办理完毕，建议结案。")
                .put(
                        "handlerName",
                        context.names(java.util.List.copyOf(context.history().handlers())))
                .put("headOpinion", "同意结案。" + closing.act().opinion())
                .put("headName", closing.done().officer())
                .put("closedOn", Facts.day(closing.done().on()))
                .done();
    }

    static Facts common(CaseContext context) {
        OpenExecution opened = Debt.opening(context.history());
        return Facts.of(context)
                .put("decisionNumber", opened.decisionNumber())
                .put("duty", opened.duty().title())
                .put("facts", opened.facts());
    }

    static Facts remedies(Facts facts, CaseContext context) {
        return facts.put("reconsiderationAgency", context.agency().remedies().reconsiderationAgency())
                .put("reconsiderationDays", context.around().number("D28"))
                .put("court", context.agency().remedies().court())
                .put("lawsuitMonths", context.around().number("D29"));
    }

    static Debt debt(CaseContext context, LocalDate day) {
        return Debt.of(context.history(), context.around(), day);
    }

    static String amount(long fen) {
        return CapitalAmount.of(new Fen(fen)) + "（" + new Fen(fen).format() + "）";
    }
}
