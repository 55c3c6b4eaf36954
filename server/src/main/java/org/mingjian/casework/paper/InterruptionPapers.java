package org.mingjian.casework.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.casework.act.CourtAct.ApplyToCourt;
import org.mingjian.casework.act.EnforcementAct.Demand;
import org.mingjian.casework.act.EnforcementAct.RecordObjection;
import org.mingjian.casework.act.InterruptionAct.Agree;
import org.mingjian.casework.act.InterruptionAct.EndExecution;
import org.mingjian.casework.act.InterruptionAct.Instalment;
import org.mingjian.casework.act.InterruptionAct.LapseExecution;
import org.mingjian.casework.act.InterruptionAct.SuspendExecution;
import org.mingjian.casework.act.SubstituteAct.DecideSubstitute;
import org.mingjian.casework.act.SubstituteAct.RemindSubstitute;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.Debt;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.kernel.money.Fen;

/** 代履行、中止、终结、执行协议和申请法院强制执行的文书 (行政强制法 第三十九条至第四十二条、第五十一条、第五十五条). */
final class InterruptionPapers {

    private InterruptionPapers() {}

    static DocumentFacts substitute(CaseContext context) {
        DecideSubstitute act =
                context.history().last(DecideSubstitute.class).orElseThrow().act();
        return EnforcementPapers.remedies(EnforcementPapers.common(context), context)
                .put("reason", act.reason() + "不履行的后果" + act.harm().title() + "。")
                .put("basis", "《中华人民共和国行政强制法》第五十条、第五十一条")
                .put("how", act.how())
                .put("executeOn", Facts.day(act.executeOn()))
                .put("object", act.object())
                .put("budget", EnforcementPapers.amount(act.budgetFen()))
                .put("performer", act.performer())
                .done();
    }

    static DocumentFacts reminder(CaseContext context) {
        RemindSubstitute act =
                context.history().last(RemindSubstitute.class).orElseThrow().act();
        DecideSubstitute decided =
                context.history().last(DecideSubstitute.class).orElseThrow().act();
        return EnforcementPapers.common(context)
                .put("executionNumber", EnforcementPapers.decisionPaper(context).number())
                .put("performer", decided.performer())
                .put("performBy", Facts.day(context.around().lastDay("D22", act.servedOn())))
                .put("servedOn", Facts.day(act.servedOn()))
                .put("manner", act.manner().title())
                .put("receivedBy", act.receivedBy())
                .put("indirect", act.indirect())
                .done();
    }

    static DocumentFacts suspension(CaseContext context) {
        SuspendExecution act =
                context.history().last(SuspendExecution.class).orElseThrow().act();
        return EnforcementPapers.common(context)
                .put("ground", act.ground().title())
                .put("reason", act.reason())
                .done();
    }

    static DocumentFacts end(CaseContext context) {
        Facts facts = EnforcementPapers.common(context);
        return switch (context.history().acts().getLast().act()) {
            case EndExecution act ->
                facts.put("ground", act.ground().title())
                        .put("reason", act.reason())
                        .done();
            case LapseExecution act ->
                facts.put("ground", "当事人确无能力履行，没有明显社会危害，中止执行满三年未恢复执行")
                        .put("reason", "中止执行到" + Facts.day(act.lastDay()) + "满三年，依据《中华人民共和国行政强制法》第三十九条第二款不再执行。")
                        .done();
            default ->
                facts.put("ground", "申请人民法院强制执行的期限届满")
                        .put("reason", "本机关没有在《中华人民共和国行政强制法》第五十三条规定的期限内申请人民法院强制执行。")
                        .done();
        };
    }

    static DocumentFacts agreement(CaseContext context) {
        Agree act = context.history().last(Agree.class).orElseThrow().act();
        Facts facts =
                EnforcementPapers.common(context).put("content", act.content()).put("correction", act.correction());
        if (act.reliefFen() > 0) {
            facts.put("relief", EnforcementPapers.amount(act.reliefFen()));
        }
        for (int i = 0; i < act.instalments().size(); i++) {
            facts.row("instalments", row(i + 1, act.instalments().get(i)));
        }
        return facts.done();
    }

    private static Map<String, String> row(int number, Instalment part) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("number", Integer.toString(number));
        cells.put("dueOn", Facts.day(part.dueOn()));
        cells.put("amount", new Fen(part.amountFen()).format());
        return cells;
    }

    static DocumentFacts court(CaseContext context) {
        CaseHistory history = context.history();
        Done<ApplyToCourt> applied = history.last(ApplyToCourt.class).orElseThrow();
        ApplyToCourt act = applied.act();
        Debt debt = EnforcementPapers.debt(context, applied.done().on());
        return EnforcementPapers.common(context)
                .put("court", act.court())
                .put("grounds", grounds(context))
                .put("demanded", demanded(history))
                .put("partyOpinion", act.partyOpinion())
                .put("object", act.object())
                .put("amount", debt.leftFen() == 0 ? null : EnforcementPapers.amount(debt.leftFen()))
                .put("counted", debt.leftFen() == 0 ? null : debt.surcharge().how())
                .put("materials", materials(act))
                .put("headName", applied.done().officer())
                .done();
    }

    private static String grounds(CaseContext context) {
        CaseHistory decided = context.around()
                .decidedIn(Debt.opening(context.history()).decidedCase())
                .orElseThrow();
        return decided.findings().orElseThrow().facts() + "违反"
                + Wording.basis(context.matter().broken()) + "，依据"
                + Wording.basis(context.matter().penalty()) + "作出决定。";
    }

    private static String demanded(CaseHistory history) {
        Demand demand = history.last(Demand.class).orElseThrow().act();
        String told = Facts.day(demand.servedOn()) + demand.manner().title() + "催告书，要求于" + Facts.day(demand.performBy())
                + "前履行，当事人没有履行。";
        return history.last(RecordObjection.class)
                .map(said -> told + "当事人陈述、申辩：" + said.act().statement())
                .orElse(told);
    }

    private static String materials(ApplyToCourt act) {
        return act.materials().stream()
                        .map(one -> one.material().title() + "（" + one.name() + "）")
                        .collect(Collectors.joining("；"))
                + "。";
    }
}
