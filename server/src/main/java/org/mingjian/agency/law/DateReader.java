package org.mingjian.agency.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.law.StatuteProblem.Code;

/** Reads the dates that a statute says of itself; what it does not say stays unknown. */
final class DateReader {

    private static final String DAY = "([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日";
    private static final Pattern NAME = Pattern.compile("^(.*)[（(]([0-9]{4})-([0-9]{2})-([0-9]{2})[）)]\\.[a-z]+$");
    private static final Pattern HISTORY = Pattern.compile("^" + DAY + "[\\s\\u3000]*(.*)");
    private static final Pattern FROM_A_DAY = Pattern.compile("本\\p{IsHan}{1,6}自" + DAY + "起施行");
    private static final Pattern FROM_PUBLICATION = Pattern.compile("本\\p{IsHan}{1,6}自(?:公布|发布)之日起施行");
    private static final int REST = 4;

    private final Statute statute;
    private final String fileName;
    private final List<StatuteProblem> problems = new ArrayList<>();

    DateReader(Statute statute, String fileName) {
        this.statute = statute;
        this.fileName = fileName;
    }

    /** A dated line of the history. */
    private record Event(LocalDate on, String what) {

        boolean isEffect() {
            return what.equals("施行") || what.equals("起施行");
        }

        boolean isPublication() {
            return what.contains("公布") || what.contains("发布");
        }
    }

    VersionDates read() {
        List<Event> history = history();
        LocalDate version = version(history);
        return new VersionDates(version, version == null ? null : effective(history, version), problems);
    }

    private List<Event> history() {
        return statute.history().stream()
                .flatMap(line -> HISTORY.matcher(line)
                        .results()
                        .flatMap(found -> day(found, 1).map(on -> new Event(on, found.group(REST))).stream()))
                .toList();
    }

    private @Nullable LocalDate version(List<Event> history) {
        Optional<LocalDate> latest = history.stream()
                .filter(event -> !event.isEffect())
                .map(Event::on)
                .max(Comparator.naturalOrder());
        if (latest.isEmpty()) {
            say(Code.HISTORY_WITHOUT_DATE, "题注中没有通过、公布或者修改的日期");
        }
        var name = NAME.matcher(fileName);
        Optional<LocalDate> named = name.matches() ? day(name.toMatchResult(), 2) : Optional.empty();
        if (named.isEmpty()) {
            return latest.orElse(null);
        }
        if (!StatuteName.of(name.group(1)).equals(StatuteName.of(statute.title()))) {
            say(Code.TITLE_DIFFERS, "文件名是“" + name.group(1) + "”，题目是“" + statute.title() + "”");
        }
        if (latest.isPresent() && history.stream().noneMatch(event -> event.on().equals(named.get()))) {
            say(Code.VERSION_DATE_NOT_IN_HISTORY, "文件名的日期 " + named.get() + " 不在题注中，题注最后是 " + latest.get());
        }
        return named.get();
    }

    private @Nullable LocalDate effective(List<Event> history, LocalDate version) {
        List<LocalDate> said = said(history, version);
        if (said.isEmpty()) {
            say(Code.EFFECTIVE_DATE_MISSING, "没有写明本版本自何日起施行");
        } else if (said.size() > 1) {
            say(Code.EFFECTIVE_DATE_CONTRADICTS, "施行日期不一致：" + said.getFirst() + "，" + said.getLast());
        } else if (said.getFirst().isBefore(version)) {
            say(
                    Code.EFFECTIVE_DATE_OF_EARLIER_VERSION,
                    "所载施行日期 " + said.getFirst() + " 早于本版本日期 " + version + "，本版本自何日起施行未载");
        } else {
            return said.getFirst();
        }
        return null;
    }

    /** The distinct days that history and last article name. */
    private List<LocalDate> said(List<Event> history, LocalDate version) {
        String last =
                statute.articles().isEmpty() ? "" : statute.articles().getLast().words();
        Stream<LocalDate> noted = history.stream().filter(Event::isEffect).map(Event::on);
        Stream<LocalDate> written = FROM_A_DAY.matcher(last).results().flatMap(found -> day(found, 1).stream());
        boolean firstVersion = history.size() == 1
                && history.getFirst().isPublication()
                && history.getFirst().on().equals(version);
        Stream<LocalDate> published =
                firstVersion && FROM_PUBLICATION.matcher(last).find() ? Stream.of(version) : Stream.empty();
        return Stream.of(noted, written, published)
                .flatMap(days -> days)
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> day(MatchResult found, int first) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(first)),
                    Integer.parseInt(found.group(first + 1)),
                    Integer.parseInt(found.group(first + 2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void say(Code code, String sentence) {
        problems.add(new StatuteProblem(code, sentence));
    }
}
