package org.mingjian.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;

/** The glossary and the types of the code name the same things. */
class GlossaryTests {

    private static final Path MAIN = House.ROOT.resolve("server/src/main/java/org/mingjian");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]*) \\| ([^|]*) \\|.*$");
    private static final Pattern IDENTIFIER = Pattern.compile("`([A-Z]\\w+)`");

    /** Packages whose public types are words of the field: the modules' roots, the kernel, and the parts of a procedure. */
    private static final Pattern FIELD =
            Pattern.compile("org\\.mingjian\\.(agency|casework|documents|legalreview|publicity|recording|kernel\\.\\w+"
                    + "|casework\\.(act|history|policy|procedure|event))");

    /** Comments of the public types, by name. */
    private static final Map<String, String> TYPES = new TreeMap<>();

    private static final Set<String> FIELD_TYPES = new TreeSet<>();
    private static String words = "";
    private static String later = "";

    @BeforeAll
    static void read() throws IOException {
        var sources = JavaSources.parse(House.below(MAIN, ".java"));
        var scanner = new TypesWithComments(sources.trees());
        sources.units().forEach(unit -> scanner.scan(unit, null));
        String[] page = Files.readString(House.ROOT.resolve("docs/glossary.md")).split("(?m)^## Later");
        words = page[0];
        later = page[1];
    }

    /** A type of a module's API that opens its comment with a Chinese term is a word of the field. */
    @Test
    @Requirement("P7")
    void everyPublicTypeOfTheFieldHasARow() {
        Set<String> missing = TYPES.entrySet().stream()
                .filter(type -> type.getValue().matches("(?s)\\s*[《(]?\\p{IsHan}.*"))
                .map(Map.Entry::getKey)
                .filter(FIELD_TYPES::contains)
                .filter(name -> !named(words).contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(FIELD_TYPES).hasSizeGreaterThan(60);
        assertThat(missing).as("public types without a row in docs/glossary.md").isEmpty();
    }

    @Test
    void everyWordOfTheGlossaryIsATypeAndEveryLaterOneIsNot() {
        assertThat(named(words)).hasSizeGreaterThan(50).isSubsetOf(TYPES.keySet());
        assertThat(named(later)).isNotEmpty().doesNotContainAnyElementsOf(TYPES.keySet());
    }

    private static Set<String> named(String table) {
        return ROW.matcher(table)
                .results()
                .flatMap(row -> IDENTIFIER.matcher(row.group(2)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Collects the types of the field: public ones, with their comment. */
    private static final class TypesWithComments extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;

        TypesWithComments(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                var unit = getCurrentPath().getCompilationUnit();
                if (FIELD.matcher(String.valueOf(unit.getPackageName())).matches()
                        && unit.getTypeDecls().contains(type)) {
                    FIELD_TYPES.add(type.getSimpleName().toString());
                }
                String comment = trees.getDocComment(getCurrentPath());
                TYPES.merge(
                        type.getSimpleName().toString(), comment == null ? "" : comment, (one, other) -> one + other);
            }
            return super.visitClass(type, nothing);
        }
    }
}
