package org.mingjian.installation.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.mingjian.publicity.intake.ImportSink;
import org.mingjian.publicity.intake.batch.DecisionImport;
import org.mingjian.publicity.intake.batch.FieldCounts;

/** {@code import decisions PATH... [--dry-run] [--json] [--errors FILE]}. A dry run needs no database. */
public final class ImportCommand {

    /** Exact help. */
    public static final String HELP = """
            用法: mingjian import decisions PATH... [--dry-run] [--json] [--errors FILE]

            导入各机关已公开的行政处罚决定书，一份一个文件(文本或 HTML);目录则读取其下所有 .txt .html .htm。
              --dry-run       只读取并显示，不写入任何内容，不需要数据库
              --json          每份文件输出一行 JSON
              --errors FILE   拒收清单(默认 import-errors.txt),没有拒收则不写
            退出码: 0 全部读取; 1 有文件被拒收; 2 用法错误
            导入法律法规: mingjian import laws --help
            """;

    private static final int USAGE = 2;
    private static final Set<String> FLAGS = Set.of("--dry-run", "--json");

    private ImportCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments what follows {@code import}
     * @param clock for rate and remaining time
     * @param sink makes the sink; asked only when it is not a dry run
     * @return the exit code
     */
    public static int run(List<String> arguments, Clock clock, Supplier<ImportSink> sink) throws InterruptedException {
        return run(arguments, console(clock), sink);
    }

    /** Chinese text must come out whatever the terminal's default charset is. */
    static DecisionImport.Console console(Clock clock) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new DecisionImport.Console(out, err, terminal, clock);
    }

    static int run(List<String> arguments, DecisionImport.Console console, Supplier<ImportSink> sink)
            throws InterruptedException {
        if (arguments.contains("--help")) {
            console.out().print(HELP);
            console.out().flush();
            return 0;
        }
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            console.err().println(e.getMessage());
            console.err().print(HELP);
            return USAGE;
        }
        ImportSink into = options.dryRun() ? null : sink.get();
        FieldCounts counts = new DecisionImport(console, options.json(), options.errors(), into).run(options.paths());
        return counts.refused() == 0 ? 0 : 1;
    }

    private record Options(boolean dryRun, boolean json, Path errors, List<Path> paths) {

        static Options of(List<String> arguments) {
            if (arguments.isEmpty() || !arguments.getFirst().equals("decisions")) {
                throw new IllegalArgumentException("import 之后应写 decisions 或者 laws");
            }
            Path errors = Path.of("import-errors.txt");
            List<Path> paths = new ArrayList<>();
            Iterator<String> rest = arguments.listIterator(1);
            while (rest.hasNext()) {
                String argument = rest.next();
                if (argument.equals("--errors")) {
                    errors = Path.of(valueOf(argument, rest));
                } else if (!FLAGS.contains(argument)) {
                    paths.add(path(argument));
                }
            }
            if (paths.isEmpty()) {
                throw new IllegalArgumentException("应写至少一个文件或目录");
            }
            return new Options(arguments.contains("--dry-run"), arguments.contains("--json"), errors, paths);
        }

        private static String valueOf(String option, Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(option + " 之后应写文件名");
            }
            return rest.next();
        }

        private static Path path(String argument) {
            if (argument.startsWith("-")) {
                throw new IllegalArgumentException("没有这个选项：" + argument);
            }
            return Path.of(argument);
        }
    }
}
