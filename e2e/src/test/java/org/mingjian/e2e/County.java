package org.mingjian.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the tests the demonstration county, loaded once a run, and one browser. */
public final class County implements ParameterResolver {

    private static final Namespace RUN = Namespace.create(County.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Staff.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var run = context.getRoot().getStore(RUN);
        var server = run.computeIfAbsent(RunningServer.class, key -> RunningServer.start(data()), RunningServer.class);
        var chromium = run.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        // Of this test class alone: its browsers close with it.
        return context.getStore(Namespace.create(context.getUniqueId()))
                .computeIfAbsent(Staff.class, key -> new Staff(chromium, server), Staff.class);
    }

    private static Path data() {
        String given = System.getProperty("mingjian.e2e.data");
        if (given != null) {
            return Path.of(given);
        }
        Path data = House.target().resolve("county");
        delete(data);
        return data;
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
