package org.mingjian.installation.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.HolidayNotices;
import org.mingjian.agency.calendar.HolidayNotice;
import org.mingjian.agency.calendar.NoticeFault;
import org.mingjian.agency.calendar.ReadNotice;
import org.mingjian.casework.MovedDeadline;
import org.mingjian.casework.Recomputation;
import org.mingjian.installation.command.Arguments.WrongUsage;
import org.mingjian.publicity.intake.batch.DecisionImport;
import org.mingjian.publicity.intake.batch.ImportProgress;

/** {@code import calendar FILE [--dry-run]}: a notice of holidays, and what it moves. */
final class CalendarImportCommand {

    /** What stands behind {@code import}. */
    static final String WORD = "calendar";

    /** Exact help. */
    static final String HELP = """
            用法: mingjian import calendar FILE [--dry-run]

            导入国务院办公厅的年度放假安排(通知原文或 JSON),并重算所有在办案件尚未届满的期限。版本只增不改。
              --dry-run       只读取并检查，不写入任何内容，不需要数据库
            退出码: 0 已导入或者已有; 1 通知有误，未作任何改动; 2 用法错误
            """;

    private static final int USAGE = 2;

    private final DecisionImport.Console console;

    private CalendarImportCommand(DecisionImport.Console console) {
        this.console = console;
    }

    /** Where a notice goes when it is no dry run. */
    record Sink(HolidayNotices notices, Recomputation recomputation) {}

    static int run(List<String> arguments, Clock clock, Supplier<Sink> sink) {
        return run(arguments, ImportCommand.console(clock), sink);
    }

    static int run(List<String> arguments, DecisionImport.Console console, Supplier<Sink> sink) {
        try {
            if (arguments.contains("--help")) {
                console.out().print(HELP);
                return 0;
            }
            Arguments given = Arguments.parse(arguments, Set.of("dry-run"), Set.of());
            if (given.words().size() != 2) {
                throw new WrongUsage("应写一个文件");
            }
            Path file = Path.of(given.words().get(1));
            return new CalendarImportCommand(console).take(read(file), given.has("dry-run") ? null : sink);
        } catch (WrongUsage e) {
            console.err().println(e.getMessage());
            console.err().print(HELP);
            return USAGE;
        } finally {
            console.out().flush();
        }
    }

    private static ReadNotice read(Path file) {
        try {
            return ReadNotice.of(Files.readAllBytes(file), String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new WrongUsage("文件不能读取：" + file);
        }
    }

    private int take(ReadNotice read, @Nullable Supplier<Sink> sink) {
        for (NoticeFault fault : read.faults()) {
            console.err().println((fault.refuses() ? "错误 " : "提示 ") + fault);
        }
        if (read.notice().isEmpty()) {
            console.err().println("通知有误，未作任何改动。");
            return 1;
        }
        HolidayNotice notice = read.notice().get();
        console.out().println(notice.year() + "年放假安排 " + notice.number() + "（" + notice.announcedOn() + "）");
        console.out()
                .println("  放假 " + notice.daysOff().size() + " 天，调休上班 "
                        + notice.workDays().size() + " 天");
        if (sink != null) {
            hand(notice, sink.get());
        }
        return 0;
    }

    private void hand(HolidayNotice notice, Sink into) {
        var added = into.notices().add(notice);
        into.notices().refresh();
        switch (added.outcome()) {
            case ADDED -> console.out().println("已导入，自即日起按此计算。");
            case UNCHANGED -> console.out().println("内容与现行安排相同，没有改动。");
            case SUPERSEDED ->
                console.out().println("已有更晚印发的安排（" + added.inForce().notice().number() + "），没有改动。");
        }
        recompute(added.inForce(), into.recomputation());
    }

    /** Also of a notice that is there already: an import that was killed is brought to its end. */
    private void recompute(HolidayNotices.Kept kept, Recomputation recomputation) {
        Recomputation.Step step = recomputation.next(kept.id());
        boolean nothingToDo = step.finished();
        var progress =
                new ImportProgress(console.err(), console.terminal(), console.clock(), Math.max(1, step.total()));
        while (!step.finished()) {
            progress.done(Math.min(step.cases(), step.total()));
            step = recomputation.next(kept.id());
        }
        List<MovedDeadline> moved = recomputation.moved(kept.id());
        console.out()
                .println("期限重算" + (nothingToDo ? "已无待算案件" : "完成") + "：在办案件 " + step.cases() + " 件，变动期限 " + moved.size()
                        + " 项");
        if (!nothingToDo) {
            moved.forEach(one -> console.out()
                    .println("  案件 " + one.caseId() + " " + one.term() + "：" + one.oldDay() + " → " + one.newDay()));
        }
    }
}
