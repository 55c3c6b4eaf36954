package org.mingjian.documents.paper;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.code.QrCode;
import org.mingjian.kernel.money.CapitalAmount;
import org.mingjian.kernel.money.Fen;
import org.mingjian.kernel.numeral.ChineseNumeral;

/** What templates ask: every value comes back as printable plain text, an absent one as an empty text. */
public final class PaperView {

    private static final String STATUTORY_SURCHARGE =
            "到期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，" + "每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。";

    private final Paper paper;
    private final PrintableText printable;
    private final String sealPath;
    private final @Nullable QrCode code;

    PaperView(Paper paper, PrintableText printable, String sealPath, @Nullable QrCode code) {
        this.paper = paper;
        this.printable = printable;
        this.sealPath = sealPath;
        this.code = code;
    }

    /** The title on the paper. */
    public String title() {
        return paper.title();
    }

    /** Whether this is not issued yet. */
    public boolean draft() {
        return paper.issue() == null;
    }

    /** The number as printed; empty when there is none. */
    public String number() {
        Paper.Issue issue = paper.issue();
        return issue == null || issue.number() == null ? "" : printable.of(issue.number());
    }

    /** The kind's own word in the number. */
    public String word() {
        return paper.word();
    }

    /** Who the party is and what its fields are called. */
    public PartyLabels party() {
        return new PartyLabels(text("partyKind"));
    }

    /** Whether the party has something to pay. */
    public boolean payable() {
        return hasMoney("fineFen") || hasMoney("confiscatedFen");
    }

    /** What happens when the fine is paid late; the statute's words when only the rate is given. */
    public String surcharge() {
        String given = ChinesePunctuation.of(text("surcharge"));
        boolean sentence = given.contains("加处罚款");
        return !hasMoney("fineFen") ? "" : sentence ? given : STATUTORY_SURCHARGE;
    }

    /** The address of the record receipt; empty on a draft. */
    public String receipt() {
        return paper.issue() == null ? "" : paper.issue().receipt();
    }

    /** The code of {@link #receipt()}. */
    public @Nullable QrCode code() {
        return code;
    }

    /** The seal's outline; empty when the paper carries none. */
    public String seal() {
        return sealPath;
    }

    /** Whether there is something to print. */
    public boolean has(String key) {
        return !paper.text().getOrDefault(key, "").isBlank();
    }

    /** A fact on one line. */
    public String text(String key) {
        return printable
                .of(paper.text().getOrDefault(key, ""))
                .replace('\n', ' ')
                .strip();
    }

    /** A fact, or what stands in its place. */
    public String or(String key, String substitute) {
        return has(key) ? text(key) : substitute;
    }

    /** A fact's lines, each a paragraph. */
    public List<String> paragraphs(String key) {
        return lines(paper.text().getOrDefault(key, ""));
    }

    /** A fact on one line that ends as a sentence does. */
    public String sentence(String key) {
        String sentence = ChinesePunctuation.of(text(key));
        return sentence.matches(".*[。！？]") ? sentence : sentence + "。";
    }

    /** A period's number in words, 60 as 六十. */
    public String words(String key) {
        return ChineseNumeral.ofDigits(text(key));
    }

    /** Whether an amount in fen is there and more than nothing. */
    public boolean hasMoney(String key) {
        return text(key).matches("\\d{1,15}") && Long.parseLong(text(key)) > 0;
    }

    /** An amount in fen as printed in decisions: 人民币壹万元整（¥10,000.00）. */
    public String money(String key) {
        return words(fen(key));
    }

    /** The sum of two amounts in fen as printed. */
    public String total(String one, String other) {
        return words(fen(one).plus(fen(other)));
    }

    /** From when to when; the day is said once. */
    public String span(String from, String to) {
        String start = text(from);
        String end = text(to);
        int day = start.indexOf('日') + 1;
        boolean sameDay = day > 0 && end.startsWith(start.substring(0, day)) && end.length() > day;
        return start + "至" + (sameDay ? end.substring(day) : end);
    }

    /** The penalties as numbered sentences, each amount said once. */
    public List<String> penalties() {
        return new PenaltyLines(this).all();
    }

    /** A table's rows. */
    public List<Map<String, String>> rows(String name) {
        return paper.rows().getOrDefault(name, List.of());
    }

    /** A cell on one line. */
    public String cell(Map<String, String> row, String key) {
        return ChinesePunctuation.of(printable.of(row.getOrDefault(key, "")))
                .replace('\n', ' ')
                .strip();
    }

    /** A cell's lines. */
    public List<String> lines(Map<String, String> row, String key) {
        return lines(row.getOrDefault(key, ""));
    }

    private Fen fen(String key) {
        return new Fen(Long.parseLong(text(key)));
    }

    private static String words(Fen fen) {
        return "人民币" + CapitalAmount.of(fen) + "（" + fen.format() + "）";
    }

    private List<String> lines(String value) {
        return ChinesePunctuation.of(printable.of(value))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
