package org.mingjian.publicity.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts Chinese into pairs of characters. The index holds single characters as well; a question uses pairs only. */
final class ChineseAnalyzer extends Analyzer {

    private static final int SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private final boolean singles;

    private ChineseAnalyzer(boolean singles) {
        this.singles = singles;
    }

    static ChineseAnalyzer forIndex() {
        return new ChineseAnalyzer(true);
    }

    static ChineseAnalyzer forQuestion() {
        return new ChineseAnalyzer(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        var folded = new LowerCaseFilter(new CJKWidthFilter(tokenizer));
        return new TokenStreamComponents(tokenizer, new CJKBigramFilter(folded, SCRIPTS, singles));
    }
}
