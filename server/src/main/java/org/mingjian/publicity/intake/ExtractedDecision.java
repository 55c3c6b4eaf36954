package org.mingjian.publicity.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 已公开的行政处罚决定: what one file says. What the text does not say is {@code null} or empty.
 *
 * @param source the file
 * @param issue by whom, under what number, when
 * @param party against whom
 * @param penalty what was imposed
 * @param problems what is missing or contradicts itself
 */
public record ExtractedDecision(Source source, Issue issue, Party party, Penalty penalty, List<Problem> problems) {

    /**
     * The file.
     *
     * @param file its name as given
     * @param sha256 hash of its bytes, hexadecimal: identifies a re-import
     * @param text the cleaned text; holds personal data and is not printed
     */
    public record Source(String file, String sha256, String text) {}

    /**
     * By whom, under what number, when.
     *
     * @param agency the agency's name as printed
     * @param documentNumber as printed, after characters were restored
     * @param documentNumberNormalised 机关代字〔年〕序号号
     * @param decidedOn the day of the decision, not of its posting
     */
    public record Issue(
            @Nullable String agency,
            @Nullable String documentNumber,
            @Nullable String documentNumberNormalised,
            @Nullable LocalDate decidedOn) {}

    /**
     * Against whom.
     *
     * @param name as printed
     * @param kind as far as the text says
     * @param creditCode as printed, even when masked or wrong (then a problem says so)
     */
    public record Party(
            @Nullable String name,
            @Nullable PartyKind kind,
            @Nullable String creditCode) {}

    /**
     * What was imposed.
     *
     * @param kinds the statutory words of 行政处罚法 第九条, in its order
     * @param fineFen the fine in fen
     * @param confiscatedFen confiscated money in fen
     * @param basis the provisions on which the decision rests, one each
     */
    public record Penalty(
            List<String> kinds,
            @Nullable Long fineFen,
            @Nullable Long confiscatedFen,
            List<String> basis) {

        /** Nothing imposed, nothing known. */
        public static final Penalty NONE = new Penalty(List.of(), null, null, List.of());

        public Penalty {
            kinds = List.copyOf(kinds);
            basis = List.copyOf(basis);
        }
    }

    public ExtractedDecision {
        problems = List.copyOf(problems);
    }

    /** Whether nothing could be read at all. */
    public boolean isRefused() {
        return problems.stream().anyMatch(problem -> problem.code().isRefusal());
    }

    /** Whether this was said of the file. */
    public boolean has(ProblemCode code) {
        return problems.stream().anyMatch(problem -> problem.code() == code);
    }
}
