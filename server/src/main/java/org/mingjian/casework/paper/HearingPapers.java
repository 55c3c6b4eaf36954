package org.mingjian.casework.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjian.casework.act.HearingAct.Agent;
import org.mingjian.casework.act.HearingAct.ApplyRecusal;
import org.mingjian.casework.act.HearingAct.AppointPresider;
import org.mingjian.casework.act.HearingAct.DecideRecusal;
import org.mingjian.casework.act.HearingAct.EndHearing;
import org.mingjian.casework.act.HearingAct.Exhibit;
import org.mingjian.casework.act.HearingAct.HoldHearing;
import org.mingjian.casework.act.HearingAct.NotifyHearing;
import org.mingjian.casework.act.HearingAct.PostponeHearing;
import org.mingjian.casework.act.HearingAct.RefuseHearing;
import org.mingjian.casework.act.HearingAct.ReportHearing;
import org.mingjian.casework.act.HearingAct.RequestHearing;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Hearing;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.documents.DocumentKind;

/** 听证文书 (行政处罚法 第六十四条): from the request to the report. */
final class HearingPapers {

    private HearingPapers() {}

    static DocumentFacts of(DocumentKind kind, CaseContext context) {
        return switch (kind) {
            case HEARING_REQUEST -> request(context);
            case HEARING_REFUSAL -> refusal(context);
            case HEARING_NOTICE -> notice(context);
            case HEARING_ANNOUNCEMENT -> meeting(context).done();
            case RECUSAL_DECISION -> recusal(context);
            case POSTPONEMENT_NOTICE -> postponement(context);
            case HEARING_END_NOTICE -> end(context);
            case HEARING_RECORD -> record(context);
            case HEARING_REPORT -> report(context);
            default -> throw new IllegalArgumentException("no paper of a hearing: " + kind);
        };
    }

    /** A hearing that is not public is not announced. */
    static boolean announced(CaseContext context) {
        return context.history()
                .last(NotifyHearing.class)
                .map(told -> told.act().open())
                .orElse(false);
    }

    private static DocumentFacts request(CaseContext context) {
        RequestHearing asked =
                context.history().last(RequestHearing.class).orElseThrow().act();
        return Facts.of(context)
                .put("requestedOn", Facts.day(asked.on()))
                .put("requestManner", asked.manner().title())
                .put("requestedBy", asked.by())
                .put("content", asked.content())
                .done();
    }

    private static DocumentFacts refusal(CaseContext context) {
        RefuseHearing refused =
                context.history().last(RefuseHearing.class).orElseThrow().act();
        return Facts.of(context)
                .put("requestedOn", Facts.day(refused.requestedOn()))
                .put("ground", refused.ground().title())
                .put("reason", refused.reason())
                .done();
    }

    /** What notice and announcement say alike. */
    private static Facts meeting(CaseContext context) {
        NotifyHearing told =
                context.history().last(NotifyHearing.class).orElseThrow().act();
        return officers(Facts.of(context), context)
                .put("subject", context.history().begun().subject())
                .put("heldAt", Facts.minute(told.heldAt()))
                .put("place", told.place());
    }

    private static DocumentFacts notice(CaseContext context) {
        NotifyHearing told =
                context.history().last(NotifyHearing.class).orElseThrow().act();
        return meeting(context)
                .put(
                        "publicity",
                        told.secrecy() == null ? "公开举行" : "因" + told.secrecy().title() + "，不公开举行")
                .put("others", told.others())
                .put(
                        "rights",
                        "认为听证主持人与本案有直接利害关系的，有权申请回避；可以亲自参加听证，也可以委托一至二人代理，委托代理的应当在听证前提交授权委托书；" + "有权进行申辩和质证，有权核对听证笔录。")
                .put("absence", "当事人及其代理人无正当理由拒不出席听证或者未经许可中途退出听证的，视为放弃听证权利，本机关终止听证。")
                .put("cost", "当事人不承担本机关组织听证的费用。")
                .done();
    }

    private static DocumentFacts recusal(CaseContext context) {
        CaseHistory history = context.history();
        DecideRecusal decided = history.last(DecideRecusal.class).orElseThrow().act();
        ApplyRecusal applied = history.last(ApplyRecusal.class).orElseThrow().act();
        UUID presider = history.last(AppointPresider.class).orElseThrow().act().presiderId();
        String name = context.people().apply(presider).name();
        return Facts.of(context)
                .put("presider", name)
                .put("application", applied.reason())
                .put("appliedOn", Facts.day(applied.on()))
                .put("decision", decided.granted() ? name + "回避，另行指定听证主持人" : "驳回回避申请，仍由" + name + "主持听证")
                .put("reason", decided.reason())
                .done();
    }

    private static DocumentFacts postponement(CaseContext context) {
        PostponeHearing postponed =
                context.history().last(PostponeHearing.class).orElseThrow().act();
        return Facts.of(context)
                .put("kind", postponed.kind().title())
                .put("reason", postponed.reason())
                .done();
    }

    private static DocumentFacts end(CaseContext context) {
        EndHearing ended =
                context.history().last(EndHearing.class).orElseThrow().act();
        return Facts.of(context)
                .put("ground", ended.ground().title())
                .put("endedOn", Facts.day(ended.on()))
                .put("circumstances", ended.circumstances())
                .done();
    }

    private static DocumentFacts record(CaseContext context) {
        HoldHearing held =
                context.history().last(HoldHearing.class).orElseThrow().act();
        Facts facts = officers(Facts.of(context), context)
                .put("startedAt", Facts.minute(held.startedAt()))
                .put("endedAt", Facts.minute(held.endedAt()))
                .put("place", told(context).place())
                .put("publicity", told(context).secrecy() == null ? "公开" : "不公开")
                .put("attendance", attendance(context, held))
                .put("allegation", held.allegation())
                .put("defence", held.defence())
                .put("lastWords", held.lastWords())
                .put("signature", held.signed() ? "当事人或者其代理人核对无误后签名。" : "当事人或者其代理人拒绝签名：" + held.refusal());
        held.exhibits().forEach(shown -> facts.row("exhibits", exhibit(shown)));
        return facts.done();
    }

    private static NotifyHearing told(CaseContext context) {
        return context.history().last(NotifyHearing.class).orElseThrow().act();
    }

    private static String attendance(CaseContext context, HoldHearing held) {
        String agents = held.agents().stream().map(Agent::name).collect(Collectors.joining("、"));
        return (held.partyBy() == null ? "" : "当事人：" + held.partyBy() + "。")
                + (agents.isEmpty() ? "" : "代理人（已提交授权委托书）：" + agents + "。")
                + "调查人员：" + context.names(held.investigatorIds()) + "。";
    }

    private static Map<String, String> exhibit(Exhibit shown) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("number", Integer.toString(shown.number()));
        cells.put("name", shown.name());
        cells.put("view", shown.view());
        return cells;
    }

    private static DocumentFacts report(CaseContext context) {
        HoldHearing held =
                context.history().last(HoldHearing.class).orElseThrow().act();
        ReportHearing report =
                context.history().last(ReportHearing.class).orElseThrow().act();
        return officers(Facts.of(context), context)
                .put("course", course(context, held))
                .put("issues", report.issues())
                .put("assessment", report.assessment())
                .put("opinion", report.opinion())
                .done();
    }

    private static String course(CaseContext context, HoldHearing held) {
        return "听证于" + Facts.minute(held.startedAt()) + "在" + told(context).place() + "举行。" + attendance(context, held)
                + "调查人员出示证据" + held.exhibits().size() + "件，当事人进行了申辩和质证。";
    }

    private static Facts officers(Facts facts, CaseContext context) {
        AppointPresider appointed = new Hearing(context.history()).officers().orElseThrow();
        return facts.put(
                        "presider",
                        context.people().apply(appointed.presiderId()).name())
                .put("recorder", context.people().apply(appointed.recorderId()).name());
    }

    /** One sentence on the hearing for other papers; empty when none was asked for. */
    static String sentence(CaseHistory history) {
        Hearing hearing = new Hearing(history);
        if (hearing.request().isEmpty()) {
            return "";
        }
        String asked = "当事人于" + Facts.day(hearing.request().get().act().on()) + "申请听证。";
        return hearing.held()
                .map(held -> asked + "本机关于"
                        + Facts.day(org.mingjian.kernel.calendar.LegalDates.on(
                                held.act().startedAt()))
                        + "依法举行听证，听证笔录附卷。")
                .orElseGet(() -> history.last(EndHearing.class)
                        .map(ended -> asked + ended.act().ground().title() + "，本机关终止听证。")
                        .orElse(asked));
    }
}
