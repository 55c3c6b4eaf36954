package org.mingjian.installation.command;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjian.installation.command.Arguments.WrongUsage;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.calendar.Suspension;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.kernel.deadline.DeadlineRule;
import org.mingjian.kernel.deadline.DeadlineTable;

/** {@code deadline RULE YYYY-MM-DD}: the last day of a term, for anyone, and how it was counted. */
final class DeadlineCommand implements Command {

    private static final String RANGE = "..";
    private static final String PAUSED_BY_USER = "所述事由";

    private final WorkingCalendar calendar;

    DeadlineCommand() {
        this(WorkingCalendar.china());
    }

    /** The same on another calendar. */
    DeadlineCommand(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var given = Arguments.parse(arguments, Set.of("json", "list"), Set.of("profile", "pause"));
        String profile = profile(given);
        if (given.has("list")) {
            DeadlineRow.print(DeadlineTable.ROWS, profile, given.has("json"), out);
            return 0;
        }
        if (given.words().size() != 2) {
            throw new WrongUsage("deadline needs a RULE and a date YYYY-MM-DD, or --list");
        }
        String id = given.words().getFirst();
        LocalDate day = date(given.words().get(1), "the date");
        var answer = new DeadlineAnswer(rule(id), value(id, day, profile), day, deadline(id, day, profile, given));
        answer.print(calendar, given.has("json"), out);
        return 0;
    }

    private static Deadline deadline(String id, LocalDate day, String profile, Arguments given) {
        return Deadline.of(value(id, day, profile), rule(id).start(), day).suspended(pauses(given));
    }

    private static String profile(Arguments given) {
        String profile = given.value("profile").orElse(RuleValues.NATIONAL);
        if (!RuleValues.profiles().contains(profile)) {
            throw new WrongUsage("no profile " + profile + "; there are: " + String.join(", ", RuleValues.profiles()));
        }
        return profile;
    }

    private static DeadlineRule rule(String id) {
        return DeadlineTable.owning(id)
                .or(() -> DeadlineTable.find(id))
                .orElseThrow(() -> new WrongUsage("no rule " + id + "; --list shows them, D01 to D51"));
    }

    private static RuleValue value(String id, LocalDate day, String profile) {
        DeadlineRule rule = rule(id);
        return DeadlineRule.length(id.equals(rule.id()) ? rule.value() : id, day, profile);
    }

    private static List<Suspension> pauses(Arguments given) {
        List<Suspension> pauses = new ArrayList<>();
        for (String pause : given.values("pause")) {
            int middle = pause.indexOf(RANGE);
            if (middle < 0) {
                throw new WrongUsage("--pause takes FROM..TO, two dates, not " + pause);
            }
            LocalDate from = date(pause.substring(0, middle), "--pause");
            String end = pause.substring(middle + RANGE.length());
            LocalDate to = end.isEmpty() ? null : date(end, "--pause");
            if (to != null && to.isBefore(from)) {
                throw new WrongUsage("--pause ends on " + to + " before it begins on " + from);
            }
            pauses.add(new Suspension(from, to == null ? null : to.plusDays(1), PAUSED_BY_USER, "所述文书"));
        }
        return pauses;
    }

    private static LocalDate date(String text, String what) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new WrongUsage(what + " is a day of the calendar written YYYY-MM-DD, not " + text);
        }
    }
}
