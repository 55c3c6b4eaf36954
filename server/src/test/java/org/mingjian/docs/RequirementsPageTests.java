package org.mingjian.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.casework.procedure.Procedures;

/** The generated pages say what the tests and the table of the procedure say. */
class RequirementsPageTests {

    private static final String REFRESH =
            "mvn -q -B -pl server -am test -Dweb.skip=true -Dtest=RequirementsPageTests -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dmingjian.docs.write=true";

    private static List<Proof> proofs = List.of();
    private static Catalogue catalogue = new Catalogue(List.of());

    @BeforeAll
    static void readTheTests() throws IOException {
        proofs = ProofReader.read();
        catalogue = Catalogue.read();
    }

    @Test
    void everyIdThatATestCarriesIsInTheCatalogue() {
        Set<String> carried = new HashSet<>();
        proofs.forEach(proof -> carried.addAll(proof.ids()));
        assertThat(carried).hasSizeGreaterThan(20).isSubsetOf(catalogue.ids());
    }

    @Test
    void theCatalogueHoldsEveryIdOnce() {
        assertThat(catalogue.ids())
                .contains("A1", "B8", "C17", "D20", "E18", "F24", "G15", "P7", "I1", "I30", "D01", "D12-term", "D51")
                .hasSize(14 + 8 + 17 + 20 + 18 + 24 + 15 + 7 + 30 + 51);
    }

    @Test
    @Requirement("P7")
    void theRequirementsPageNamesTheClassesThatProveEachId() throws IOException {
        var page = new RequirementsPage(catalogue, proofs);
        var named = RequirementsPage.classes(committed(RequirementsPage.FILE, page.render()));
        Set<String> ids = new TreeSet<>(named.keySet());
        ids.addAll(page.classes().keySet());
        assertThat(ids)
                .as("docs/requirements.md is not fresh; refresh it with%n  %s%n", REFRESH)
                .allSatisfy(id -> assertThat(named.get(id))
                        .as("what the page names for %s", id)
                        .isEqualTo(page.classes().get(id)));
    }

    @Test
    @Requirement({"G5", "P7"})
    void theProcedurePagesAreTheTablesThatTheCodeRuns() throws IOException {
        for (Procedure procedure : Procedures.ALL) {
            ProcedurePage page = new ProcedurePage(procedure, proofs);
            assertThat(committed(page.file(), page.render()).lines())
                    .as("%s is not fresh; refresh it with%n  %s%n", page.file(), REFRESH)
                    .containsExactlyElementsOf(page.render().lines().toList());
        }
    }

    private static String committed(Path file, String fresh) throws IOException {
        if (Boolean.getBoolean("mingjian.docs.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, fresh);
        }
        return Files.readString(file);
    }
}
