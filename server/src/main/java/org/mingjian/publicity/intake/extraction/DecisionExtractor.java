package org.mingjian.publicity.intake.extraction;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.ExtractedDecision.Issue;
import org.mingjian.publicity.intake.ExtractedDecision.Party;
import org.mingjian.publicity.intake.ExtractedDecision.Penalty;
import org.mingjian.publicity.intake.ExtractedDecision.Source;
import org.mingjian.publicity.intake.PartyKind;
import org.mingjian.publicity.intake.Problem;
import org.mingjian.publicity.intake.ProblemCode;
import org.mingjian.publicity.intake.text.DecisionText;
import org.mingjian.publicity.intake.text.UnreadableText;

/** Reads one published penalty decision, as text or HTML. Keeps no state; safe for many threads. */
public final class DecisionExtractor {

    /** The largest file that is read, in bytes. */
    public static final long LARGEST_FILE = 4L << 20;

    /** The longest text that is read, in characters: the longest decisions hold some tens of thousands. */
    private static final int LONGEST_TEXT = 300_000;

    /**
     * What a file says. Never fails on content: what cannot be read is a problem of the result.
     *
     * @param name the file's name for messages
     * @param bytes its content
     */
    public ExtractedDecision extract(String name, byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            return refused(name, ProblemCode.TOO_LARGE, "文件有 " + bytes.length + " 字节，超过上限 " + LARGEST_FILE + " 字节，未读取");
        }
        String hash = sha256(bytes);
        try {
            DecisionText text = DecisionText.of(bytes);
            if (text.folded().length() > LONGEST_TEXT) {
                return refused(
                        name, ProblemCode.TOO_LARGE, "文件有 " + text.folded().length() + " 字，超过一份决定书的上限，未读取");
            }
            return read(new Source(name, hash, text.printed()), text);
        } catch (UnreadableText e) {
            ProblemCode code = e.isEmpty() ? ProblemCode.EMPTY : ProblemCode.NOT_TEXT;
            return refused(new Source(name, hash, ""), code, String.valueOf(e.getMessage()));
        }
    }

    /** The result for a file that was not read. */
    public static ExtractedDecision refused(String name, ProblemCode code, String sentence) {
        return refused(new Source(name, "", ""), code, sentence);
    }

    private static ExtractedDecision refused(Source source, ProblemCode code, String sentence) {
        return new ExtractedDecision(
                source,
                new Issue(null, null, null, null),
                new Party(null, null, null),
                Penalty.NONE,
                List.of(new Problem(code, sentence)));
    }

    private static ExtractedDecision read(Source source, DecisionText text) {
        Findings findings = new Findings();
        String folded = text.folded();
        OperativePart part = OperativePart.of(folded);
        NumberRule.Number number = new NumberRule(text, findings).find();
        DocumentType type = DocumentType.of(folded, part, number != null);
        type.report(findings);
        Issue issue = issue(text, type, number, findings);
        Party party = party(text, type, findings);
        Penalty penalty = type == DocumentType.DECISION || type == DocumentType.ANNOUNCEMENT
                ? penalty(text, part, findings)
                : new Penalty(
                        List.of(),
                        null,
                        null,
                        type == DocumentType.NO_PENALTY ? new BasisRule(text).find() : List.of());
        Completeness.check(issue, party, penalty, type, findings);
        Completeness.checkText(text, part, issue, type, findings);
        return new ExtractedDecision(source, issue, party, penalty, findings.all());
    }

    private static Issue issue(
            DecisionText text, DocumentType type, NumberRule.@Nullable Number number, Findings findings) {
        String agency = new AgencyRule(text, findings).find(number);
        DateRule dates = new DateRule(text.folded(), findings);
        LocalDate decided = dates.find(type);
        if (decided != null) {
            dates.check(
                    decided,
                    number == null || number.canonical() == null
                            ? null
                            : number.canonical().year());
        }
        return new Issue(
                agency,
                number == null ? null : number.printed(),
                number == null || number.canonical() == null
                        ? null
                        : number.canonical().format(),
                decided);
    }

    private static Party party(DecisionText text, DocumentType type, Findings findings) {
        PartyRule.Found found = type == DocumentType.OTHER ? null : new PartyRule(text, findings).find();
        if (found == null) {
            return new Party(null, null, null);
        }
        boolean person = Names.isPerson(found.name()) && !Names.isOrganisation(found.name());
        String code = CreditCodeRule.find(text.folded(), findings);
        PartyKind kind = PartyKindRule.of(found, code, text.folded());
        return new Party(found.name(), kind, person && kind == PartyKind.NATURAL_PERSON ? null : code);
    }

    private static Penalty penalty(DecisionText text, @Nullable OperativePart part, Findings findings) {
        String folded = text.folded();
        Long fine = null;
        Long confiscated = null;
        if (part != null) {
            Money money = new Money(part, findings);
            fine = money.fine();
            confiscated = money.confiscated();
        }
        boolean contradicts = findings.all().stream().anyMatch(one -> one.code() == ProblemCode.WORDS_AGAINST_FIGURES);
        fine = fine == null && !contradicts ? CreditTable.fine(folded) : fine;
        confiscated = confiscated == null && !contradicts ? CreditTable.confiscated(folded) : confiscated;
        return new Penalty(kinds(folded, part), fine, confiscated, new BasisRule(text).find());
    }

    /**
     * What the operative part imposes, and what a table lists. "没收违法所得、没收非法财物" is one entry of the code table for
     * either: where the operative part confiscates, it says which.
     */
    private static List<String> kinds(String folded, @Nullable OperativePart part) {
        String imposed = part == null ? "" : part.text();
        StringBuilder all = new StringBuilder(imposed);
        for (Labels.Value label : OperativePart.kindLabels(folded)) {
            String listed = label.text();
            all.append('。').append(imposed.contains("没收") ? listed.replace("没收违法所得、没收非法财物", "") : listed);
        }
        return PenaltyKinds.in(all.toString());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
