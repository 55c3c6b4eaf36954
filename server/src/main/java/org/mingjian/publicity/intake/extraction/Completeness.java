package org.mingjian.publicity.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ExtractedDecision.Issue;
import org.mingjian.publicity.intake.ExtractedDecision.Party;
import org.mingjian.publicity.intake.ExtractedDecision.Penalty;
import org.mingjian.publicity.intake.PartyKind;
import org.mingjian.publicity.intake.ProblemCode;
import org.mingjian.publicity.intake.text.DecisionText;

/** Says what was not found. */
final class Completeness {

    private Completeness() {}

    static void check(Issue issue, Party party, Penalty penalty, DocumentType type, Findings findings) {
        missing(issue.agency(), ProblemCode.AGENCY_MISSING, "未找到处罚机关名称", findings);
        if (type == DocumentType.OTHER) {
            return;
        }
        missing(issue.documentNumber(), ProblemCode.NUMBER_MISSING, "未找到处罚决定书文号", findings);
        missing(issue.decidedOn(), ProblemCode.DATE_MISSING, "未找到决定日期(网页发布日期不算)", findings);
        missing(party.name(), ProblemCode.PARTY_MISSING, "未找到当事人", findings);
        if (party.name() != null) {
            missing(party.kind(), ProblemCode.PARTY_KIND_MISSING, "文中未写明当事人是自然人、法人、个体工商户还是其他组织", findings);
            if (party.kind() != PartyKind.NATURAL_PERSON) {
                missing(party.creditCode(), ProblemCode.CREDIT_CODE_MISSING, "未找到当事人的统一社会信用代码", findings);
            }
        }
        if (type != DocumentType.NO_PENALTY) {
            imposed(penalty, findings);
        }
    }

    private static void imposed(Penalty penalty, Findings findings) {
        if (penalty.kinds().isEmpty()) {
            findings.add(ProblemCode.PENALTY_MISSING, "未找到处罚内容");
        }
        if (penalty.kinds().contains(PenaltyKinds.FINE)) {
            missing(penalty.fineFen(), ProblemCode.FINE_MISSING, "有罚款，但未得到可信的罚款数额", findings);
        }
        if (penalty.kinds().contains(PenaltyKinds.GAINS)) {
            missing(penalty.confiscatedFen(), ProblemCode.CONFISCATED_MISSING, "没收违法所得，但未得到可信的数额", findings);
        }
        if (penalty.basis().isEmpty()) {
            findings.add(ProblemCode.BASIS_MISSING, "未找到处罚依据的条款");
        }
    }

    static void checkText(
            DecisionText text, @Nullable OperativePart part, Issue issue, DocumentType type, Findings findings) {
        if (text.isDamaged()) {
            findings.add(ProblemCode.BYTES_DAMAGED, "文件中有不成文字的字节，可能在传输中损坏或截断");
        }
        boolean imposes = part != null && part.imposes();
        boolean ends = imposes || (type != DocumentType.ANNOUNCEMENT && issue.decidedOn() != null);
        if (type != DocumentType.OTHER && !ends) {
            findings.add(ProblemCode.TEXT_CUT, "正文似不完整：未见处罚内容，也未见落款");
        }
    }

    private static void missing(@Nullable Object value, ProblemCode code, String sentence, Findings findings) {
        if (value == null) {
            findings.add(code, sentence);
        }
    }
}
