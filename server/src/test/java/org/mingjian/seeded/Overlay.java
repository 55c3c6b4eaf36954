package org.mingjian.seeded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A directory for the front of the class path, in which only what is at fault stands. */
final class Overlay {

    private final Path directory;

    private Overlay(Path directory) {
        this.directory = directory;
    }

    /** Nothing at fault. */
    static Overlay empty(Path directory) {
        return new Overlay(directory);
    }

    /** The fault, compiled. @throws IllegalStateException when it is no Java any more */
    static Overlay of(SeededFault fault, Path work) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        if (fault.file().startsWith("resources/")) {
            Path file = classes.resolve(fault.file().substring("resources/".length()));
            Files.createDirectories(file.getParent());
            Files.writeString(file, fault.seeded());
            return new Overlay(classes);
        }
        Path file = work.resolve(fault.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, fault.seeded());
        compile(fault, file, classes);
        return new Overlay(classes);
    }

    private static void compile(SeededFault fault, Path file, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = List.of(
                "-nowarn",
                "-proc:none",
                "-parameters",
                "-encoding",
                "UTF-8",
                "-cp",
                classPath(),
                "-d",
                classes.toString(),
                file.toString());
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("does not compile: " + fault.name());
        }
    }

    /** The class path of this process with the fault before it. */
    String before() {
        return directory + File.pathSeparator + classPath();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
