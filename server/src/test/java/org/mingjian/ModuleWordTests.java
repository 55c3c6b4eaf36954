package org.mingjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.agency.Permission;

/** A module's word is the same everywhere, and a module's tables are its own. */
@Requirement("P7")
class ModuleWordTests {

    private static final Path JAVA = Path.of("src/main/java/org/mingjian");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** The modules that keep something. Kernel and installation keep nothing, and have no address. */
    private static final Set<String> WITH_TABLES =
            Set.of("agency", "casework", "documents", "legalreview", "publicity", "recording");

    /** The event registry is the framework's. */
    private static final String FRAMEWORK = "events";

    @ParameterizedTest
    @ValueSource(strings = {"agency", "casework", "documents", "legalreview", "publicity", "recording"})
    void everyModuleHasItsTwins(String module) throws IOException {
        assertThat(JAVA.resolve(module).resolve("package-info.java")).exists();
        assertThat(MIGRATIONS.resolve(module)).isDirectory();
        assertThat(sources(module))
                .as("an address under the module's word")
                .anyMatch(text -> text.contains("Mapping(\"/api/" + module) || text.contains("Mapping(\"/log"));
    }

    @Test
    void noMigrationIsWithoutItsModule() throws IOException {
        Set<String> folders = new TreeSet<>();
        try (var found = Files.list(MIGRATIONS)) {
            found.map(folder -> folder.getFileName().toString()).forEach(folders::add);
        }
        assertThat(folders).containsAll(WITH_TABLES).contains(FRAMEWORK).hasSize(WITH_TABLES.size() + 1);
    }

    @Test
    void everyPermissionBearsAModulesWord() {
        assertThat(Permission.class.getFields())
                .hasSizeGreaterThan(8)
                .allSatisfy(field -> assertThat(((String) field.get(null)).split(":")[0])
                        .isIn("agency", "casework", "legalreview", "publicity", "recording", "supervision"));
    }

    /** publicity may be served where the desk's tables are not. */
    @Test
    void publicityNamesNoOtherModulesTables() throws IOException {
        Pattern foreign = Pattern.compile(
                "(?i)\\b(from|join|into|update)\\s+(agency|casework|documents|legalreview|recording)\\.");
        List<String> texts = sources("publicity");
        assertThat(texts)
                .hasSizeGreaterThan(30)
                .noneMatch(text -> foreign.matcher(text).find());
    }

    @Test
    void onlyTheRecordWritesTheRecord() throws IOException {
        Pattern write = Pattern.compile("(?i)(insert into|update|delete from)\\s+recording\\.");
        for (String module : List.of("agency", "casework", "documents", "legalreview", "publicity", "installation")) {
            assertThat(sources(module))
                    .as(module)
                    .isNotEmpty()
                    .noneMatch(text -> write.matcher(text).find());
        }
        assertThat(sources("recording"))
                .as("the pattern finds what it looks for")
                .anyMatch(text -> write.matcher(text).find());
    }

    private static List<String> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(JAVA.resolve(module))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ModuleWordTests::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
