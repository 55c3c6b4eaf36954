package org.mingjian.casework.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.casework.act.ReviewAct.GiveOpinion;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.legalreview.Verdict;

/** 法制审核意见书. */
final class ReviewPapers {

    private ReviewPapers() {}

    static DocumentFacts opinion(CaseContext context) {
        Done<GiveOpinion> given = context.history().last(GiveOpinion.class).orElseThrow();
        int round = context.history().all(GiveOpinion.class).size();
        Facts facts = Facts.of(context)
                .put("round", round)
                .put("result", given.act().result().title())
                .put("opinion", given.act().opinion())
                .put("reviewerName", given.done().officer())
                .put("reviewedOn", Facts.day(given.done().on()));
        List<String> points = given.act().points();
        for (int i = 0; i < points.size(); i++) {
            facts.row("points", Map.of("number", Integer.toString(i + 1), "point", points.get(i), "state", "待补正"));
        }
        given.act().verdicts().forEach(verdict -> facts.row("checks", check(verdict)));
        return facts.done();
    }

    private static Map<String, String> check(Verdict verdict) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("check", verdict.check().title());
        cells.put("verdict", verdict.verdict().title());
        if (verdict.remark() != null) {
            cells.put("remark", verdict.remark());
        }
        return cells;
    }
}
