package org.mingjian.casework.packet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct.Paper;
import org.mingjian.casework.history.Hearing;
import org.mingjian.documents.DocumentKind;
import org.mingjian.legalreview.Material;

/** 送审材料: assembled from the case; what is missing is said, not asked for. */
public final class ReviewPacket {

    private static final Set<DocumentKind> RECORDS =
            EnumSet.of(DocumentKind.INSPECTION_RECORD, DocumentKind.INTERVIEW_RECORD);

    private ReviewPacket() {}

    /** Every material with whether it is there. */
    public static List<Material> of(CaseHistory history) {
        List<Material> packet = new ArrayList<>();
        packet.add(paper(history, EnumSet.of(DocumentKind.FILING_APPROVAL), "立案审批表"));
        packet.add(paper(history, RECORDS, "现场检查笔录或者询问笔录"));
        packet.add(paper(history, EnumSet.of(DocumentKind.EVIDENCE_LIST), "证据清单"));
        packet.add(fact(
                "证据材料",
                !history.all(AddEvidence.class).isEmpty(),
                history.all(AddEvidence.class).size() + "件"));
        packet.add(paper(history, EnumSet.of(DocumentKind.INVESTIGATION_REPORT), "案件调查终结报告"));
        packet.add(fact(
                "裁量因素说明",
                history.findings().map(found -> !found.factors().isEmpty()).orElse(false),
                null));
        packet.add(fact("拟作出的决定", history.findings().map(Findings::draft).isPresent(), null));
        if (new Hearing(history).held().isPresent()) {
            packet.add(paper(history, EnumSet.of(DocumentKind.HEARING_RECORD), "听证笔录"));
            packet.add(paper(history, EnumSet.of(DocumentKind.HEARING_REPORT), "听证报告"));
        }
        return packet;
    }

    private static Material paper(CaseHistory history, Set<DocumentKind> kinds, String name) {
        Optional<Paper> latest = history.acts().reversed().stream()
                .flatMap(done -> done.outcome().documents().stream())
                .filter(paper -> kinds.contains(paper.kind()))
                .findFirst();
        return new Material(
                name,
                true,
                latest.isPresent(),
                latest.map(Paper::id).orElse(null),
                latest.map(Paper::number).orElse(null));
    }

    private static Material fact(String name, boolean present, @org.jspecify.annotations.Nullable String note) {
        return new Material(name, true, present, null, note);
    }
}
