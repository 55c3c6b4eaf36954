package org.mingjian.casework.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingjian.agency.Matter;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.act.InvestigationAct.RecordInspection;
import org.mingjian.casework.act.InvestigationAct.RecordInterview;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.paper.Wording;
import org.mingjian.kernel.calendar.LegalDates;

/** 调查终结报告的初稿: what records and evidence say already, so that nobody types it again; the handlers correct it. */
final class DraftedFindings {

    private DraftedFindings() {}

    static Map<String, Object> of(CaseHistory history, Matter matter) {
        Map<String, Object> drafted = new LinkedHashMap<>();
        drafted.put("process", process(history));
        drafted.put("facts", facts(history));
        drafted.put("evidenceSummary", evidence(history.all(AddEvidence.class)));
        drafted.put(
                "qualification",
                "当事人的行为违反了" + Wording.basis(matter.broken()) + "的规定，构成"
                        + history.begun().subject() + "，应当依据" + Wording.basis(matter.penalty()) + "予以处罚。");
        return drafted;
    }

    private static String process(CaseHistory history) {
        StringBuilder text = new StringBuilder();
        history.filedOn().ifPresent(day -> text.append(LegalDates.format(day)).append("立案。"));
        history.all(RecordInspection.class)
                .forEach(one -> text.append(LegalDates.format(LegalDates.on(one.startedAt())))
                        .append("在")
                        .append(one.place())
                        .append("进行现场检查。"));
        history.all(RecordInterview.class)
                .forEach(one -> text.append(LegalDates.format(LegalDates.on(one.startedAt())))
                        .append("询问")
                        .append(one.intervieweeName())
                        .append("。"));
        int pieces = history.all(AddEvidence.class).size();
        return pieces == 0 ? text.toString() : text + "收集证据" + pieces + "份。";
    }

    private static String facts(CaseHistory history) {
        return history.all(RecordInspection.class).stream()
                .map(RecordInspection::findings)
                .collect(Collectors.joining("\n"));
    }

    private static String evidence(List<AddEvidence> pieces) {
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> (i + 1) + "．" + piece(pieces.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String piece(AddEvidence evidence) {
        String proves = evidence.proves().strip();
        return evidence.name() + "（" + evidence.source() + "），" + (proves.startsWith("证明") ? "" : "证明") + proves
                + (proves.endsWith("。") ? "" : "。");
    }
}
