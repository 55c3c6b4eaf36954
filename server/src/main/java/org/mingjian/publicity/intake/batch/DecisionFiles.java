package org.mingjian.publicity.intake.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.ProblemCode;
import org.mingjian.publicity.intake.extraction.DecisionExtractor;

/** Finds the files of an import and reads each. Below a directory only text and HTML count; a file named itself always does. */
final class DecisionFiles {

    private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");

    private final DecisionExtractor extractor = new DecisionExtractor();

    /** Every file of the paths. */
    static List<Path> in(List<Path> paths) {
        return InputFiles.in(paths, ENDINGS);
    }

    /** Reads one file; whatever goes wrong with it becomes a refusal of it. */
    ExtractedDecision read(Path file) {
        String name = file.toString();
        try {
            if (!Files.isRegularFile(file)) {
                return DecisionExtractor.refused(name, ProblemCode.UNREADABLE, "文件不存在，或者不是普通文件");
            }
            long size = Files.size(file);
            if (size > DecisionExtractor.LARGEST_FILE) {
                String sentence = "文件有 " + size + " 字节，超过上限 " + DecisionExtractor.LARGEST_FILE + " 字节，未读取";
                return DecisionExtractor.refused(name, ProblemCode.TOO_LARGE, sentence);
            }
            return extractor.extract(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return DecisionExtractor.refused(name, ProblemCode.UNREADABLE, "文件不能读取：" + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return DecisionExtractor.refused(name, ProblemCode.UNREADABLE, "读取时发生程序错误，请报告：" + e);
        }
    }
}
