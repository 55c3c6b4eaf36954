package org.mingjian.docs;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @Requirement} from the sources of the tests. Not from their classes: the tests of the libraries and of the browser
 * are not on this class path. Where the annotation is not at hand a {@code @Tag} with the id says the same.
 */
final class ProofReader extends TreeScanner<@Nullable Void, CompilationUnitTree> {

    private static final List<String> MODULES = List.of("tlog", "verifier", "server", "e2e");
    private static final Set<String> ANNOTATIONS = Set.of("Requirement", "Tag");

    private final List<Proof> proofs = new ArrayList<>();

    private ProofReader() {}

    static List<Proof> read() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : MODULES) {
            files.addAll(House.below(House.ROOT.resolve(module).resolve("src/test/java"), ".java"));
        }
        var reader = new ProofReader();
        for (CompilationUnitTree unit : JavaSources.parse(files).units()) {
            reader.scan(unit, unit);
        }
        return List.copyOf(reader.proofs);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, CompilationUnitTree unit) {
        type.getModifiers().getAnnotations().forEach(annotation -> add(annotation, unit, null));
        return super.visitClass(type, unit);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        String name = method.getName().toString();
        method.getModifiers().getAnnotations().forEach(annotation -> add(annotation, unit, name));
        return super.visitMethod(method, unit);
    }

    private void add(AnnotationTree annotation, CompilationUnitTree unit, @Nullable String method) {
        if (!ANNOTATIONS.contains(annotation.getAnnotationType().toString())) {
            return;
        }
        Set<String> ids = new LinkedHashSet<>();
        Set<String> provisions = new LinkedHashSet<>();
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree named) {
                boolean law = named.getVariable().toString().equals("law");
                (law ? provisions : ids).addAll(texts(named.getExpression()));
            } else {
                ids.addAll(texts(argument));
            }
        }
        proofs.add(new Proof(ids, provisions, Path.of(unit.getSourceFile().toUri()), method));
    }

    private static List<String> texts(ExpressionTree value) {
        return switch (value) {
            case LiteralTree literal -> List.of(String.valueOf(literal.getValue()));
            case NewArrayTree array ->
                array.getInitializers().stream()
                        .flatMap(each -> texts(each).stream())
                        .toList();
            default -> throw new IllegalStateException("@Requirement takes words as they are, not " + value);
        };
    }
}
