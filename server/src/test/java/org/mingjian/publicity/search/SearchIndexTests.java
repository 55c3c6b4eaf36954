package org.mingjian.publicity.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import org.mingjian.publicity.search.SearchIndex.Searchable;

/** What a visitor types finds what he means, and nothing he types breaks the search. */
@Requirement("C9")
class SearchIndexTests {

    private static final Searchable BAR = new Searchable(
            UUID.randomUUID(),
            "云文旅罚〔2026〕12号",
            "云岭县青禾网吧接纳未成年人进入营业场所案",
            "云岭县青禾网吧",
            "云岭县文化和旅游局",
            LocalDate.of(2026, 12, 4),
            "当事人接纳未成年人上网，收取上网费16元。");
    private static final Searchable FELLING = new Searchable(
            UUID.randomUUID(),
            "云林罚〔2026〕3号",
            "周长河滥伐林木案",
            "周长河",
            "云岭县林业局",
            LocalDate.of(2026, 11, 2),
            "当事人未取得采伐许可证采伐林木。");

    @TempDir
    Path directory;

    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        index = SearchIndex.onDisk(directory);
        index.put(BAR);
        index.put(FELLING);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private List<UUID> find(String text) {
        return index.search(Question.of(text), 0, 10).ids();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云文旅罚〔2026〕12号",
                "云文旅罚[2026]12号",
                "云文旅罚（2026）12",
                "云文旅罚 〔2026〕 第12号",
                "青禾网吧",
                "未成年人上网",
                "“接纳未成年人”",
                "青禾 文化和旅游局",
                "禾",
                "青禾网吧接纳",
                "云文旅罚〔２０２６〕１２号"
            })
    void numberNamePhraseAndSingleCharacterAreFound(String text) {
        assertThat(find(text)).first().isEqualTo(BAR.id());
    }

    @Test
    void wordsSetApartMustAllBeFound() {
        assertThat(find("采伐 网吧")).isEmpty();
        assertThat(find("“网吧青禾”")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“”", "（）", "   ", "***", "\u200b", ""})
    void aQuestionOfMarksAloneGetsASentence(String text) {
        assertThat(Question.fault(text)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"青禾", "a OR b", "title:x", "罚*", "青禾\"网吧", "\\", "-网吧", "<script>网吧", "𠮷", "é"})
    void nothingThatIsTypedBreaksTheSearch(String text) {
        assertThat(Question.fault(text) != null || find(text).size() <= 2).isTrue();
    }

    @Test
    void tenThousandCharactersGetASentence() {
        assertThat(Question.fault("网".repeat(10_000))).contains("10000").contains("100");
    }

    @Test
    void aRemovedRecordIsGoneAtOnce() {
        index.remove(BAR.id());
        assertThat(find("青禾网吧")).isEmpty();
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void aRebuiltIndexAnswersTheSame() {
        index.rebuild(Stream.of(FELLING, BAR));
        assertThat(find("青禾网吧")).containsExactly(BAR.id());
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void aPageBehindTheLastIsEmptyAndCountsAll() {
        var hits = index.search(Question.of("当事人"), 5, 10);
        assertThat(hits.ids()).isEmpty();
        assertThat(hits.total()).isEqualTo(2);
    }
}
