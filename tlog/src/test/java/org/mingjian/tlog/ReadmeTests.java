package org.mingjian.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in the README is what a reader tries first. */
class ReadmeTests {

    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path directory;

    @Test
    void theCodeInTheReadmeCompilesAndProvesTheEntry() throws Exception {
        Matcher code = CODE.matcher(Files.readString(Path.of("README.md")));
        assertThat(code.find()).isTrue();
        compile(program(code.group(1)));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            classes.loadClass("Readme")
                    .getMethod("run", Path.class, Path.class)
                    .invoke(null, directory.resolve("log"), directory.resolve("elsewhere"));
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).containsExactly("true", "true");
    }

    private static String program(String lines) {
        return """
                import static java.nio.charset.StandardCharsets.UTF_8;
                import java.nio.file.Path;
                import java.security.SecureRandom;
                import org.mingjian.tlog.*;
                import org.mingjian.tlog.append.*;
                import org.mingjian.tlog.files.*;
                import org.mingjian.tlog.note.*;

                public class Readme {
                    public static void run(Path directory, Path elsewhere) throws Exception {
                """ + lines + "}}\n";
    }

    private void compile(String source) throws IOException {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-proc:none", "-d", directory.toString(), "-cp", System.getProperty("java.class.path"));
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, List.of(file))
                .call();
        assertThat(compiled).isTrue();
    }
}
