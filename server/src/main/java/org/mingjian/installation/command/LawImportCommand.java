package org.mingjian.installation.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.mingjian.installation.command.Arguments.WrongUsage;
import org.mingjian.publicity.intake.batch.DecisionImport;

/** {@code import laws PATH... [--dry-run] [--json]}. A dry run needs no database. */
final class LawImportCommand {

    /** What stands behind {@code import}. */
    static final String WORD = "laws";

    /** Exact help. */
    static final String HELP = """
            用法: mingjian import laws PATH... [--dry-run] [--json]

            导入法律、法规、规章的文本，一份一个 Markdown 文件;目录则读取其下所有 .md .txt。版本只增不改。
              --dry-run       只读取并显示，不写入任何内容，不需要数据库
              --json          每份文件输出一行 JSON
            退出码: 0 全部读取; 1 有文件被拒收; 2 用法错误
            """;

    private static final int USAGE = 2;

    private LawImportCommand() {}

    /** Runs the command with the console of the process. */
    static int run(List<String> arguments, Clock clock, Supplier<LawSink> sink) {
        return run(arguments, ImportCommand.console(clock), sink);
    }

    static int run(List<String> arguments, DecisionImport.Console console, Supplier<LawSink> sink) {
        if (arguments.contains("--help")) {
            console.out().print(HELP);
            console.out().flush();
            return 0;
        }
        Arguments given;
        try {
            given = parsed(arguments);
        } catch (WrongUsage e) {
            console.err().println(e.getMessage());
            console.err().print(HELP);
            return USAGE;
        }
        List<Path> paths = given.words().stream().skip(1).map(Path::of).toList();
        LawSink into = given.has("dry-run") ? null : sink.get();
        return new LawImport(console, given.has("json"), into).run(paths) == 0 ? 0 : 1;
    }

    private static Arguments parsed(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.startsWith("-") && !Set.of("--dry-run", "--json").contains(argument)) {
                throw new WrongUsage("没有这个选项：" + argument);
            }
        }
        Arguments given = Arguments.parse(arguments, Set.of("dry-run", "json"), Set.of());
        if (given.words().size() < 2) {
            throw new WrongUsage("应写至少一个文件或目录");
        }
        return given;
    }
}
