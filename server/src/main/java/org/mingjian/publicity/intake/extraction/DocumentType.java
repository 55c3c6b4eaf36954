package org.mingjian.publicity.intake.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ProblemCode;

/** What a file is, seen from its head. */
enum DocumentType {
    /** 行政处罚决定书, or a table or notice that states one. */
    DECISION,
    /** 不予行政处罚决定书. */
    NO_PENALTY,
    /** 送达公告 that quotes a decision. */
    ANNOUNCEMENT,
    /** Something else: a notice before the decision, a general circular. */
    OTHER;

    private static final int HEAD = 700;
    private static final Pattern NOT_PUNISHED =
            Pattern.compile("(?=[不决作给])(?:不予(?:行政)?处罚决定书|(?:决定|作出|给予)[^。\\n]{0,30}不予(?:行政)?处罚)");
    private static final Pattern SERVICE = Pattern.compile("送达公告|公告送达");
    private static final Pattern BEFORE_DECISION =
            Pattern.compile("(?:^|\\n)[^\\n。,《]{0,40}(?:告知书|催告书|责令(?:限期)?改正通知书|听证通知书|立案审批表|强制措施决定书)");
    private static final Pattern DECIDED = Pattern.compile("处罚决定|处罚信息|被处罚|行政相对人|当场处罚");

    static DocumentType of(String folded, @Nullable OperativePart part, boolean numbered) {
        String head = folded.substring(0, Math.min(folded.length(), HEAD));
        if (head.contains("不予行政处罚决定书") || (NOT_PUNISHED.matcher(folded).find() && (part == null || !part.imposes()))) {
            return NO_PENALTY;
        }
        if (SERVICE.matcher(head.substring(0, Math.min(head.length(), 300))).find()) {
            return ANNOUNCEMENT;
        }
        boolean titled = head.contains("处罚决定书");
        if (!titled && !numbered && BEFORE_DECISION.matcher(head).find()) {
            return OTHER;
        }
        boolean imposes = part != null && part.imposes();
        return titled || numbered || (imposes && DECIDED.matcher(folded).find()) ? DECISION : OTHER;
    }

    void report(Findings findings) {
        switch (this) {
            case DECISION -> {}
            case NO_PENALTY -> findings.add(ProblemCode.NO_PENALTY, "这是不予行政处罚决定，没有处罚种类和金额");
            case ANNOUNCEMENT -> findings.add(ProblemCode.SERVICE_ANNOUNCEMENT, "这是送达公告，所列为公告中载明的处罚决定，公告日期不是决定日期");
            case OTHER -> findings.add(ProblemCode.NOT_A_DECISION, "这不是行政处罚决定书");
        }
    }
}
