package org.mingjian.casework.paper;

import java.util.Map;
import org.mingjian.casework.act.DecisionAct.DecideNoPenalty;
import org.mingjian.casework.act.DecisionAct.RecordDiscussion;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.NoticeAct.GiveNotice;
import org.mingjian.casework.act.NoticeAct.RecheckStatement;
import org.mingjian.casework.act.NoticeAct.RecordStatement;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Serving;
import org.mingjian.documents.DocumentFacts;

/** 集体讨论笔录、行政处罚决定书、不予行政处罚决定书. */
final class DecisionPapers {

    private DecisionPapers() {}

    static DocumentFacts discussion(CaseContext context) {
        RecordDiscussion act =
                context.history().last(RecordDiscussion.class).orElseThrow().act();
        Facts facts = Facts.of(context)
                .put("discussedAt", Facts.minute(act.discussedAt()))
                .put("place", act.place())
                .put("presider", context.people().apply(act.presiderId()).name())
                .put("recorder", context.people().apply(act.recorderId()).name())
                .put("conclusion", act.conclusion());
        act.members().forEach(member -> {
            var person = context.people().apply(member.officerId());
            facts.row("members", Map.of("name", person.name(), "office", person.post(), "view", member.view()));
        });
        return facts.done();
    }

    static DocumentFacts penalty(CaseContext context) {
        CaseHistory history = context.history();
        Findings findings = history.findings().orElseThrow();
        Draft draft = findings.draft();
        Facts facts = InvestigationPapers.findings(remedies(context), context, findings)
                .put("source", history.lead().source().title())
                .put("noticeGiven", noticeGiven(context))
                .put("statementAdopted", statementAdopted(history))
                .put("orderToCorrect", draft.orderToCorrect())
                .put("fineFen", draft.fineFen())
                .put("confiscatedFen", draft.confiscatedFen())
                .put("bankName", context.agency().collectingBank().name())
                .put("bankAddress", context.agency().collectingBank().address())
                .put("paymentDays", context.around().number("D06"))
                .put("surcharge", surcharge(context))
                .put("publicityNotice", "本决定将依法通过行政执法公示平台向社会公示。");
        draft.penalties()
                .forEach(penalty -> facts.row(
                        "penalties",
                        Map.of("kind", penalty.kind().word(), "content", Wording.penalty(draft, penalty))));
        return facts.done();
    }

    static DocumentFacts noPenalty(CaseContext context) {
        Findings findings = context.history().findings().orElseThrow();
        DecideNoPenalty act =
                context.history().last(DecideNoPenalty.class).orElseThrow().act();
        return InvestigationPapers.findings(remedies(context), context, findings)
                .put(
                        "ground",
                        "依据《中华人民共和国行政处罚法》" + act.ground().article() + ","
                                + act.ground().title() + "。" + act.reason())
                .put("education", act.education())
                .put("orderToCorrect", findings.draft().orderToCorrect())
                .done();
    }

    private static Facts remedies(CaseContext context) {
        return Facts.of(context)
                .put("reconsiderationAgency", context.agency().remedies().reconsiderationAgency())
                .put("reconsiderationDays", context.around().number("D28"))
                .put("court", context.agency().remedies().court())
                .put("lawsuitMonths", context.around().number("D29"))
                .put("decidedOn", Facts.day(org.mingjian.kernel.calendar.LegalDates.on(context.now())));
    }

    static String surcharge(CaseContext context) {
        return "到期不缴纳罚款的，每日按罚款数额的" + context.around().number("D07.rate") + "%加处罚款，加处罚款的数额不超出罚款的数额。";
    }

    private static String noticeGiven(CaseContext context) {
        return context.history()
                .last(GiveNotice.class)
                .map(notice -> told(Serving.of(notice.act()), context)
                        + "行政处罚事先告知书"
                        + notice.done().outcome().documents().stream()
                                .findFirst()
                                .map(paper -> "（" + paper.number() + "）")
                                .orElse("")
                        + "，告知拟作出的行政处罚内容及事实、理由、依据和依法享有的权利。")
                .orElse("");
    }

    private static String told(Serving serving, CaseContext context) {
        return serving.announced()
                ? "本机关以公告方式（" + serving.why(context.around()) + "）向当事人送达了"
                : "本机关于" + Facts.day(serving.on()) + "向当事人送达了";
    }

    private static String statementAdopted(CaseHistory history) {
        String said = history.last(RecordStatement.class)
                .map(statement -> "当事人提出陈述、申辩：" + statement.act().statement())
                .orElseGet(() -> NoticePapers.nothingSaid(history));
        String heard = said + HearingPapers.sentence(history);
        return history.last(RecheckStatement.class)
                .map(recheck -> heard + "经复核，" + recheck.act().findings()
                        + recheck.act().opinion())
                .orElse(heard);
    }
}
