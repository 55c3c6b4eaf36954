package org.mingjian.casework.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.CoercionAct.ApproveAfterwards;
import org.mingjian.casework.act.CoercionAct.ApproveMeasure;
import org.mingjian.casework.act.CoercionAct.DeclineMeasure;
import org.mingjian.casework.act.CoercionAct.ExtendMeasure;
import org.mingjian.casework.act.CoercionAct.FreezeDeposit;
import org.mingjian.casework.act.CoercionAct.ImplementAtOnce;
import org.mingjian.casework.act.CoercionAct.OnTheScene;
import org.mingjian.casework.act.CoercionAct.ProposeMeasure;
import org.mingjian.casework.act.CoercionAct.Taking;
import org.mingjian.casework.act.CoercionAct.TellTesting;
import org.mingjian.casework.act.PropertyAct.Item;
import org.mingjian.casework.act.Scene;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.MeasureTerm;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** 审批表、决定书、现场笔录、清单、冻结、检测和延长的文书 (行政强制法 第十八条、第二十四条、第二十五条、第三十条至第三十二条). */
final class CoercionPapers {

    private CoercionPapers() {}

    static DocumentFacts approval(CaseContext context) {
        CaseHistory history = context.history();
        DoneAct asked = history.acts().getFirst();
        DoneAct answered = history.acts().getLast();
        ProposeMeasure proposed = proposed(context);
        Facts facts = measure(context)
                .put("suspicion", proposed.suspicion())
                .put("handlerOpinion", "建议依法" + proposed.measure().title() + "。" + urgency(history))
                .put("handlerName", context.names(proposed.officerIds()))
                .put("handlerSignedOn", Facts.day(asked.on()))
                .put("headOpinion", opinion(answered.act()))
                .put("headName", answered.officer())
                .put("headSignedOn", Facts.day(answered.on()));
        return items(facts, proposed.items()).done();
    }

    private static String urgency(CaseHistory history) {
        return history.last(ImplementAtOnce.class)
                .map(done -> "情况紧急，已于" + Facts.minute(done.act().takenAt()) + "当场实施："
                        + done.act().urgency())
                .orElse("");
    }

    private static String opinion(Act act) {
        return switch (act) {
            case ApproveMeasure approved -> "同意实施。" + approved.opinion();
            case DeclineMeasure declined -> "不予批准。" + declined.opinion();
            case ApproveAfterwards approved -> "同意，补办批准。" + approved.opinion();
            default -> throw new IllegalStateException("no answer to a request: " + act.getClass());
        };
    }

    static DocumentFacts seizure(CaseContext context) {
        return decision(context).put("place", told(context).place()).done();
    }

    static DocumentFacts freeze(CaseContext context) {
        return decision(context)
                .put("institution", frozen(context).institution())
                .done();
    }

    private static Facts decision(CaseContext context) {
        Facts facts = term(measure(context), context)
                .put("reconsiderationAgency", context.agency().remedies().reconsiderationAgency())
                .put("reconsiderationDays", context.around().number("D28"))
                .put("court", context.agency().remedies().court())
                .put("lawsuitMonths", context.around().number("D29"))
                .put("decidedOn", Facts.day(LegalDates.on(context.now())));
        return items(facts, taking(context).items());
    }

    /** What every paper of a measure says about it. */
    private static Facts measure(CaseContext context) {
        ProposeMeasure proposed = proposed(context);
        return Facts.of(context)
                .put("measure", proposed.measure().title())
                .put("facts", proposed.facts())
                .put("reason", proposed.reason())
                .put("basis", Wording.quoted(context.matter().penalty()));
    }

    private static Facts term(Facts facts, CaseContext context) {
        var deadline = MeasureTerm.of(context.history()).orElseThrow();
        return facts.put("termDays", deadline.period().length())
                .put("termFrom", Facts.day(deadline.trigger().day()))
                .put(
                        "termUntil",
                        Facts.day(deadline.due(WorkingCalendar.inForce()).day()));
    }

    static DocumentFacts scene(CaseContext context) {
        Scene scene = told(context);
        return Facts.of(context)
                .put("measure", proposed(context).measure().title())
                .put("officerNames", context.names(scene.officerIds()))
                .put("officerCertificates", context.certificates(scene.officerIds()))
                .put("takenAt", Facts.minute(scene.takenAt()))
                .put("place", scene.place())
                .put("certificateShown", scene.certificateShown() ? "执法人员出示了执法身份证件。" : null)
                .put("attendance", "已通知当事人到场，当事人" + (scene.partyPresent() ? "到场。" : "没有到场。"))
                .put("told", scene.told() ? "已当场告知当事人采取行政强制措施的理由、依据以及当事人依法享有的权利、救济途径。" : null)
                .put("statement", statement(scene))
                .put("course", scene.course())
                .put("witness", scene.witness())
                .put("untimely", scene.untimely())
                .put("signature", signature(scene))
                .put("listing", listing(scene.items()))
                .done();
    }

    private static String statement(Scene scene) {
        boolean said = scene.statement() != null && !scene.statement().isBlank();
        return said ? "当事人陈述、申辩：" + scene.statement() + "经复核，" + scene.answer() : "当事人未提出陈述、申辩。";
    }

    private static String signature(Scene scene) {
        if (!scene.partyPresent()) {
            return "当事人不到场，由见证人" + scene.witness() + "和执法人员签名。";
        }
        return scene.signed() ? "当事人和执法人员签名。" : "当事人拒绝签名：" + scene.refusal();
    }

    private static String listing(List<Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + "．" + items.get(i).name()
                        + items.get(i).quantity().stripTrailingZeros().toPlainString()
                        + items.get(i).unit())
                .collect(Collectors.joining("；"));
    }

    static DocumentFacts list(CaseContext context) {
        Facts facts = Facts.of(context)
                .put("measure", proposed(context).measure().title())
                .put("decisionNumber", number(context))
                .put("takenAt", Facts.minute(taking(context).takenAt()))
                .put("place", told(context).place());
        return items(facts, taking(context).items()).done();
    }

    static DocumentFacts freezeNotice(CaseContext context) {
        Facts facts = term(measure(context), context)
                .put("institution", frozen(context).institution());
        return items(facts, frozen(context).items()).done();
    }

    static DocumentFacts testing(CaseContext context) {
        TellTesting told =
                context.history().last(TellTesting.class).orElseThrow().act();
        return Facts.of(context)
                .put("measure", proposed(context).measure().title())
                .put("decisionNumber", number(context))
                .put("subject", told.subject())
                .put("institution", told.institution())
                .put("fromOn", Facts.day(told.fromOn()))
                .put("untilOn", Facts.day(told.untilOn()))
                .put("receivedBy", told.receivedBy())
                .done();
    }

    static DocumentFacts extension(CaseContext context) {
        ExtendMeasure extended =
                context.history().last(ExtendMeasure.class).orElseThrow().act();
        var plain = MeasureTerm.of(context.history()).orElseThrow();
        var until =
                plain.extended(extended.days()).due(WorkingCalendar.inForce()).day();
        return Facts.of(context)
                .put("measure", proposed(context).measure().title())
                .put("decisionNumber", number(context))
                .put("extensionDays", extended.days())
                .put("extensionReason", extended.reason())
                .put("extendedUntil", Facts.day(until))
                .done();
    }

    static ProposeMeasure proposed(CaseContext context) {
        return context.history().all(ProposeMeasure.class).getFirst();
    }

    static Taking taking(CaseContext context) {
        return context.history().all(Taking.class).getFirst();
    }

    private static Scene told(CaseContext context) {
        return context.history().all(OnTheScene.class).getFirst().scene();
    }

    private static FreezeDeposit frozen(CaseContext context) {
        return context.history().last(FreezeDeposit.class).orElseThrow().act();
    }

    /** The number of the decision that took the measure; while it is being issued, the paper itself carries it. */
    static String number(CaseContext context) {
        return context.history().acts().stream()
                .filter(done -> done.act() instanceof Taking)
                .findFirst()
                .map(done -> done.outcome().number())
                .orElse("见查封（扣押）决定书");
    }

    static Facts items(Facts facts, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            facts.row("items", row(i + 1, items.get(i), items.get(i).quantity()));
        }
        return facts;
    }

    static Map<String, String> row(int number, Item item, java.math.BigDecimal quantity) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("number", Integer.toString(number));
        cells.put("name", item.name());
        cells.put("mark", item.mark() == null ? "" : item.mark());
        cells.put("quantity", quantity.stripTrailingZeros().toPlainString() + item.unit());
        cells.put("condition", item.condition());
        return cells;
    }
}
