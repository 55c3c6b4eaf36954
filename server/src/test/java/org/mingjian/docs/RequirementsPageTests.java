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
import org.mingjian.casework.chart.bpmn.BpmnExport;
import org.mingjian.casework.policy.Policy;
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

    /** Kept so that the tests of the web modules can open it in another's reader. */
    @Test
    @Requirement({"A9", "G5"})
    void theBpmnFilesAreTheTablesThatTheCodeRuns() throws IOException {
        for (Procedure procedure : Procedures.ALL) {
            Path file = House.ROOT.resolve(
                    "docs/law/%s-procedure.bpmn".formatted(procedure.name().word()));
            String fresh = BpmnExport.of(procedure);
            assertThat(committed(file, fresh))
                    .as("%s is not fresh; refresh it with%n  %s%n", file, REFRESH)
                    .isEqualTo(fresh);
        }
    }

    @Test
    @Requirement({"G5", "G9", "P7"})
    void theDeadlinesPageIsTheTableThatTheCodeRuns() throws IOException {
        String page = new DeadlinesPage(proofs).render();
        assertThat(committed(DeadlinesPage.FILE, page).lines())
                .as("docs/law/deadlines.md is not fresh; refresh it with%n  %s%n", REFRESH)
                .containsExactlyElementsOf(page.lines().toList());
    }

    @Test
    @Requirement({"G5", "G6", "P7"})
    void theGatesPageIsTheListOfGatesThatTheCodeRuns() throws IOException {
        String page = new GatesPage(BreaksReader.read()).render();
        assertThat(committed(GatesPage.FILE, page).lines())
                .as("docs/law/gates.md is not fresh; refresh it with%n  %s%n", REFRESH)
                .containsExactlyElementsOf(page.lines().toList());
    }

    @Test
    @Requirement("P7")
    void theLawPageCountsRowsGatesDeadlinesAndProvisions() throws IOException {
        String page = LawCounts.fresh(Files.readString(LawCounts.FILE));
        assertThat(committed(LawCounts.FILE, page)).contains(LawCounts.line());
    }

    @Test
    @Requirement({"G5", "G6"})
    void everyRowOfEveryProcedureHasAProvisionAndATest() {
        for (Procedure procedure : Procedures.ALL) {
            var page = new ProcedurePage(procedure, proofs);
            assertThat(procedure.rows()).isNotEmpty().allSatisfy(row -> {
                assertThat(row.provision().article()).as("%s", row.act()).isNotBlank();
                assertThat(row.provision().source()).as("%s", row.act()).isNotBlank();
                assertThat(page.testLinks(row.provision()))
                        .as("no test carries %s, on which %s rests", row.provision(), row.act())
                        .isNotBlank();
            });
        }
    }

    /** The one gate that no act can reach unbroken is named in EveryPolicyTests. */
    @Test
    @Requirement({"G5", "G6"})
    void everyGateStandsBeforeAnActAndIsBrokenByATest() throws IOException {
        List<Proof> broken = BreaksReader.read();
        assertThat(Policy.values()).allSatisfy(policy -> {
            assertThat(Procedures.ALL)
                    .as("%s", policy)
                    .anyMatch(procedure -> procedure.rows().stream()
                            .anyMatch(row -> row.needs().contains(policy)));
            assertThat(policy == Policy.INVESTIGATED_BY_TWO
                            || !BreaksReader.of(policy, broken).isEmpty())
                    .as("a test breaks %s", policy)
                    .isTrue();
        });
    }

    private static String committed(Path file, String fresh) throws IOException {
        if (Boolean.getBoolean("mingjian.docs.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, fresh);
        }
        return Files.readString(file);
    }
}
