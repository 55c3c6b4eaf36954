package org.mingjian.publicity.intake.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the files of an import. Below a directory only certain endings count; a file named itself always does. */
public final class InputFiles {

    private InputFiles() {}

    /**
     * Every file, those of a directory in the order of their names. A path that does not exist stays in the list.
     *
     * @param endings in lower case with their dot
     */
    public static List<Path> in(List<Path> paths, List<String> endings) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> walk = Files.walk(path)) {
                    walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && ends(file, endings))
                            .sorted()
                            .forEach(files::add);
                } catch (IOException | UncheckedIOException e) {
                    files.add(path);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static boolean ends(Path file, List<String> endings) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
