package org.mingjian.casework.paper;

import org.mingjian.casework.act.LeadAct.DeclineFiling;
import org.mingjian.casework.act.LeadAct.FileCase;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.act.LeadAct.VerifyLead;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.documents.DocumentFacts;

/** 立案审批表、不予立案审批表. */
final class LeadPapers {

    private LeadPapers() {}

    static DocumentFacts filing(CaseContext context) {
        Done<FileCase> filing = context.history().last(FileCase.class).orElseThrow();
        return proposal(context)
                .put("headOpinion", "同意立案。" + filing.act().opinion())
                .put("headName", filing.done().officer())
                .put("headSignedOn", Facts.day(filing.done().on()))
                .done();
    }

    static DocumentFacts notFiling(CaseContext context) {
        Done<DeclineFiling> declined =
                context.history().last(DeclineFiling.class).orElseThrow();
        return proposal(context)
                .put(
                        "headOpinion",
                        "不予立案。" + declined.act().reason() + declined.act().opinion())
                .put("headName", declined.done().officer())
                .put("headSignedOn", Facts.day(declined.done().on()))
                .done();
    }

    private static Facts proposal(CaseContext context) {
        CaseHistory history = context.history();
        RegisterLead lead = history.lead();
        Done<VerifyLead> verified = history.last(VerifyLead.class).orElseThrow();
        return Facts.of(context)
                .put("leadSource", lead.source().title())
                .put("leadReceivedOn", Facts.day(lead.receivedOn()))
                .put("leadSummary", lead.summary())
                .put("suspectedViolation", lead.suspectedViolation())
                .put("filingBasis", Wording.basis(context.matter().broken()))
                .put(
                        "handlerOpinion",
                        verified.act().findings() + "\n" + verified.act().opinion())
                .put("handlerName", verified.done().officer())
                .put("handlerSignedOn", Facts.day(verified.done().on()));
    }
}
