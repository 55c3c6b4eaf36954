package org.mingjian.installation.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Laws;
import org.mingjian.publicity.intake.batch.DecisionImport;
import org.mingjian.publicity.intake.batch.ImportProgress;
import org.mingjian.publicity.intake.batch.InputFiles;

/** Imports many statutes. One bad file never stops the rest. */
final class LawImport {

    private static final List<String> ENDINGS = List.of(".md", ".txt");

    private final DecisionImport.Console console;
    private final boolean json;
    private final @Nullable LawSink sink;
    private final Map<Laws.Outcome, Integer> outcomes = new EnumMap<>(Laws.Outcome.class);
    private int refused;

    /**
     * An import.
     *
     * @param sink where statutes go, {@code null} for a dry run
     */
    LawImport(DecisionImport.Console console, boolean json, @Nullable LawSink sink) {
        this.console = console;
        this.json = json;
        this.sink = sink;
    }

    /** Reads every file below the paths. Gives how many were refused. */
    int run(List<Path> paths) {
        List<Path> files = InputFiles.in(paths, ENDINGS);
        var progress =
                new ImportProgress(console.err(), console.terminal(), console.clock(), Math.max(files.size(), 1));
        for (int done = 0; done < files.size(); done++) {
            take(LawFile.read(files.get(done)));
            progress.done(done + 1);
        }
        finish(files.size());
        return refused;
    }

    private void take(LawFile law) {
        console.out().println(json ? LawTable.json(law) : LawTable.row(law));
        if (law.refused()) {
            refused++;
            console.err().println("拒收 " + law.file() + "：" + String.join("；", law.problems()));
        } else if (sink != null) {
            hand(law, sink);
        }
    }

    private void hand(LawFile law, LawSink into) {
        try {
            LocalDate versionOn = Objects.requireNonNull(law.dates().versionOn());
            Laws.Addition added = into.accept(
                    law.statute(), versionOn, Optional.ofNullable(law.dates().effectiveOn()));
            outcomes.merge(added.outcome(), 1, Integer::sum);
            if (added.outcome() == Laws.Outcome.DIFFERS) {
                console.err().println("未改 " + law.file() + "：已有同一日期的版本，文本不同；版本只增不改");
            }
            LawTable.impact(added.impact()).forEach(json ? console.err()::println : console.out()::println);
        } catch (RuntimeException e) {
            refused++;
            console.err().println("未保存 " + law.file() + "：" + e.getMessage());
        }
    }

    private void finish(int files) {
        if (!json) {
            console.out().println("共 " + files + " 份，拒收 " + refused + " 份");
            if (sink != null) {
                console.out()
                        .println("导入：新增 " + count(Laws.Outcome.ADDED) + "，已有 " + count(Laws.Outcome.UNCHANGED)
                                + "，与已有内容不同未改 " + count(Laws.Outcome.DIFFERS));
            }
        }
        console.out().flush();
    }

    private int count(Laws.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
