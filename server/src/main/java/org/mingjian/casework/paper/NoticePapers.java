package org.mingjian.casework.paper;

import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.NoticeAct.RecheckStatement;
import org.mingjian.casework.act.NoticeAct.RecordStatement;
import org.mingjian.casework.act.NoticeAct.WaiveStatement;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.policy.HearingRight;
import org.mingjian.documents.DocumentFacts;

/** 行政处罚事先告知书、陈述申辩笔录. */
final class NoticePapers {

    private NoticePapers() {}

    static DocumentFacts notice(CaseContext context) {
        Findings findings = context.history().findings().orElseThrow();
        boolean hearing = HearingRight.applies(context.history(), context.around());
        return InvestigationPapers.findings(Facts.of(context), context, findings)
                .put("proposedPenalty", Wording.operative(findings.draft()))
                .put("statementDays", context.around().number("statement"))
                .put("hearingRight", hearing ? "是" : null)
                .put("hearingDays", hearing ? Long.toString(context.around().number("D01")) : null)
                .done();
    }

    static DocumentFacts statement(CaseContext context) {
        CaseHistory history = context.history();
        RecheckStatement recheck =
                history.last(RecheckStatement.class).orElseThrow().act();
        Facts facts = Facts.of(context)
                .put("recheck", recheck.findings() + "\n" + recheck.opinion())
                .put("adopted", recheck.adopted() ? "采纳" : "不采纳");
        history.last(RecordStatement.class)
                .ifPresentOrElse(
                        said -> facts.put("statementBy", said.act().by())
                                .put("statementAt", Facts.minute(said.act().statedAt()))
                                .put("statement", said.act().statement()),
                        () -> facts.put("statementBy", history.party().name())
                                .put(
                                        "statementAt",
                                        Facts.day(org.mingjian.kernel.calendar.LegalDates.on(context.now())))
                                .put("statement", nothingSaid(history)));
        return facts.put("hearing", HearingPapers.sentence(history)).done();
    }

    static String nothingSaid(CaseHistory history) {
        return history.last(WaiveStatement.class).isPresent() ? "当事人书面放弃陈述、申辩。" : "当事人在规定期限内未进行陈述、申辩。";
    }
}
