package org.mingjian.installation.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.law.Statute;
import org.mingjian.agency.law.StatuteCheck;
import org.mingjian.agency.law.StatuteProblem;
import org.mingjian.agency.law.StatuteProblem.Code;
import org.mingjian.agency.law.VersionDates;

/**
 * One file of an import as it was read.
 *
 * @param file as it was named
 * @param statute without passages when the file could not be read
 * @param dates its dates
 * @param problems code, colon, sentence
 * @param refused whether it cannot be kept
 */
record LawFile(String file, Statute statute, VersionDates dates, List<String> problems, boolean refused) {

    /** Larger than any statute. */
    private static final long LARGEST = 4L << 20;

    private static final Set<Code> REFUSING = Set.of(Code.TITLE_MISSING, Code.ARTICLES_MISSING);

    /** Reads one file; whatever goes wrong with it becomes a refusal of it. */
    static LawFile read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return refused(file, "unreadable: 文件不存在，或者不是普通文件");
            }
            if (Files.size(file) > LARGEST) {
                return refused(file, "too-large: 文件有 " + Files.size(file) + " 字节，超过上限 " + LARGEST + " 字节，未读取");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.indexOf('\0') < 0 ? of(file, text) : refused(file, "not-text: 文件含有空字符，不是文本");
        } catch (CharacterCodingException e) {
            return refused(file, "not-text: 文件不是 UTF-8 编码的文本");
        } catch (IOException e) {
            return refused(file, "unreadable: 文件不能读取：" + e.getMessage());
        }
    }

    private static LawFile of(Path file, String text) {
        Statute statute = Statute.read(text);
        VersionDates dates = VersionDates.of(statute, String.valueOf(file.getFileName()));
        List<StatuteProblem> problems = Stream.concat(
                        StatuteCheck.problems(statute).stream(), dates.problems().stream())
                .toList();
        boolean refused =
                dates.versionOn() == null || problems.stream().anyMatch(problem -> REFUSING.contains(problem.code()));
        List<String> words = problems.stream().map(StatuteProblem::toString).toList();
        return new LawFile(file.toString(), statute, dates, words, refused);
    }

    private static LawFile refused(Path file, String why) {
        return new LawFile(
                file.toString(),
                new Statute("", List.of()),
                new VersionDates(null, null, List.of()),
                List.of(why),
                true);
    }

    long headings(String unit) {
        return statute.headings().stream()
                .filter(heading -> heading.unit().equals(unit))
                .count();
    }

    int paragraphs() {
        return statute.articles().stream()
                .mapToInt(article -> article.paragraphs().size())
                .sum();
    }

    int items() {
        return statute.articles().stream()
                .flatMap(article -> article.paragraphs().stream())
                .mapToInt(paragraph -> paragraph.items().size())
                .sum();
    }

    static String shown(@Nullable Object value) {
        return value == null ? "—" : value.toString();
    }
}
