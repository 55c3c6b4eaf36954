package org.mingjian.publicity.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * 检索词: what a visitor typed. Words set apart by spaces must all be found; quotation marks keep words together. No
 * operator can be typed: whatever it is, it is looked for as text.
 */
public final class Question {

    /** Longer ones are refused with a message. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern QUOTES = Pattern.compile("[\"“”„‟「」『』]");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final float EXACT = 20;
    private static final float PHRASE = 4;
    private static final float MOST = 0.75f;

    private final String text;

    private Question(String text) {
        this.text = text;
    }

    /** What is wrong with the text as a Chinese sentence, {@code null} when it can be looked for. */
    public static @Nullable String fault(String raw) {
        if (raw.isBlank()) {
            return "请输入要查找的文号、当事人或者事由。";
        }
        if (raw.length() > MAX_LENGTH) {
            return "检索词有 " + raw.length() + " 个字，最多 " + MAX_LENGTH + " 个字，请缩短后再查。";
        }
        return LETTER.matcher(raw).find() ? null : "检索词里只有标点符号，请输入文号、当事人或者事由中的文字或数字。";
    }

    /** The question. @throws IllegalArgumentException when it has a fault */
    public static Question of(String raw) {
        String fault = fault(raw);
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
        return new Question(folded(raw));
    }

    static String folded(String raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFKC).strip();
    }

    /** The key under which a document number is found however its brackets are written. */
    static String numberKey(String number) {
        return folded(number)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replaceAll("(?<=\\d{4})第", "")
                .replaceAll("号$", "")
                .toLowerCase(Locale.ROOT);
    }

    Query query() {
        var whole = new BooleanQuery.Builder();
        whole.add(exactNumber(), Occur.SHOULD);
        var words = new BooleanQuery.Builder();
        for (Part part : parts()) {
            words.add(part.query(), Occur.MUST);
        }
        whole.add(words.build(), Occur.SHOULD);
        return whole.build();
    }

    private Query exactNumber() {
        return new BoostQuery(new TermQuery(new Term(SearchIndex.NUMBER, numberKey(text))), EXACT);
    }

    /** Text between quotation marks is one part; an odd mark is ignored. */
    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        String[] pieces = QUOTES.split(text, -1);
        boolean balanced = pieces.length % 2 == 1;
        for (int i = 0; i < pieces.length; i++) {
            boolean quoted = balanced && i % 2 == 1;
            for (String word : quoted ? new String[] {pieces[i]} : pieces[i].split("\\s+", -1)) {
                if (LETTER.matcher(word).find()) {
                    parts.add(new Part(word, quoted));
                }
            }
        }
        return parts;
    }

    private record Part(String word, boolean quoted) {

        private Query query() {
            var builder = new QueryBuilder(ChineseAnalyzer.forQuestion());
            @Nullable Query phrase = builder.createPhraseQuery(SearchIndex.TEXT, word);
            if (phrase == null) {
                return new MatchNoDocsQuery();
            }
            if (quoted || phrase instanceof TermQuery) {
                return phrase;
            }
            @Nullable Query most = builder.createMinShouldMatchQuery(SearchIndex.TEXT, word, MOST);
            var either = new BooleanQuery.Builder().add(new BoostQuery(phrase, PHRASE), Occur.SHOULD);
            return most == null ? phrase : either.add(most, Occur.SHOULD).build();
        }
    }
}
