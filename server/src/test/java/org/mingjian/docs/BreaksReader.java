package org.mingjian.docs;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.policy.Policy;

/** Reads from the sources of the tests which test breaks which gate: {@code @Breaks}. */
final class BreaksReader extends TreeScanner<@Nullable Void, CompilationUnitTree> {

    /** A test that breaks a gate; the ids of the proof are the gate's name. */
    private final List<Proof> proofs = new ArrayList<>();

    private BreaksReader() {}

    static List<Proof> read() throws IOException {
        Path tests = House.ROOT.resolve("server/src/test/java/org/mingjian/casework");
        var reader = new BreaksReader();
        for (CompilationUnitTree unit :
                JavaSources.parse(House.below(tests, ".java")).units()) {
            reader.scan(unit, unit);
        }
        return List.copyOf(reader.proofs);
    }

    /** The tests that break the gate. */
    static List<Proof> of(Policy policy, List<Proof> all) {
        return all.stream().filter(proof -> proof.ids().contains(policy.name())).toList();
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        Path source = Path.of(unit.getSourceFile().toUri());
        String name = method.getName().toString();
        for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
            if (annotation.getAnnotationType().toString().equals("Breaks")) {
                annotation.getArguments().stream()
                        .flatMap(argument -> names(argument).stream())
                        .forEach(policy -> proofs.add(new Proof(Set.of(policy), Set.of(), source, name)));
            }
        }
        return super.visitMethod(method, unit);
    }

    private static List<String> names(ExpressionTree value) {
        return switch (value) {
            case IdentifierTree name -> List.of(name.getName().toString());
            case MemberSelectTree member -> List.of(member.getIdentifier().toString());
            case NewArrayTree array ->
                array.getInitializers().stream()
                        .flatMap(each -> names(each).stream())
                        .toList();
            default -> throw new IllegalStateException("@Breaks takes gates by name, not " + value);
        };
    }
}
