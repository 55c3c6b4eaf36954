package org.mingjian;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.mingjian.recording.Recorder;

/** What holds in the whole server. A rule that would see no class fails. */
@Requirement("P7")
class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mingjian");

    private static final DescribedPredicate<JavaClass> SERVER = describe(
            "of the server",
            one -> !resideInAnyPackage("org.mingjian.tlog..", "org.mingjian.verifier..")
                    .test(one));

    /** Says in Modulith's words what a package shows to others. */
    private static final String CONTRACT = "package-info";

    private static final Set<String> PRESENT = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    @Test
    void everyPackageSaysThatNothingIsNullUnlessItSaysSo() {
        holds(classes()
                .that(SERVER)
                .should(be(describe(
                        "in a @NullMarked package", one -> one.getPackage().isAnnotatedWith(NullMarked.class)))));
    }

    @Test
    void theProcedureIsPlainJava() {
        holds(noClasses()
                .that(resideInAnyPackage(
                        "org.mingjian.casework.procedure..",
                        "org.mingjian.casework.chart..",
                        "org.mingjian.casework.checklist..",
                        "org.mingjian.casework.policy..",
                        "org.mingjian.casework.history..",
                        "org.mingjian.casework.act.."))
                .and()
                .doNotHaveSimpleName(CONTRACT)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework..", "java.sql..", "javax.sql..", "tools.jackson.databind..")));
    }

    @Test
    void theKernelIsPlainJava() {
        holds(noClasses()
                .that(resideInAnyPackage(
                        "org.mingjian.kernel.calendar..",
                        "org.mingjian.kernel.identity..",
                        "org.mingjian.kernel.money..",
                        "org.mingjian.kernel.problem.."))
                .and()
                .doNotHaveSimpleName(CONTRACT)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")));
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        holds(noClasses()
                .that(SERVER)
                .should()
                .callMethodWhere(describe(
                        "reads the machine's clock",
                        call -> !given(call)
                                && (asksForNow(call)
                                        || call.getTarget()
                                                .getFullName()
                                                .equals("java.lang.System.currentTimeMillis()")))));
    }

    /** {@code now(clock)} is given its time. */
    private static boolean given(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean asksForNow(JavaCall<?> call) {
        return call.getName().equals("now")
                && PRESENT.contains(call.getTargetOwner().getName());
    }

    @Test
    void nobodyMakesAClockButTheInstallation() {
        holds(noClasses()
                .that(SERVER)
                .and()
                .resideOutsideOfPackage("org.mingjian.installation..")
                .should()
                .callMethodWhere(describe(
                        "makes a clock of the machine",
                        call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system"))));
    }

    @Test
    void chanceThatCannotBeRepeatedServesSecretsOnly() {
        holds(noClasses().that(SERVER).should().callConstructor(Random.class));
        holds(noClasses().that(SERVER).should().callMethod(Math.class, "random"));
        holds(noClasses()
                .that(SERVER)
                .should()
                .dependOnClassesThat(describe(
                        "draw from a shared source",
                        one -> one.getName().equals("java.util.concurrent.ThreadLocalRandom"))));
    }

    @Test
    void onlyTheRecorderWritesEntries() {
        holds(noClasses()
                .that(SERVER)
                .and()
                .doNotBelongToAnyOf(Recorder.class)
                .should()
                .callMethodWhere(describe(
                        "inserts an entry",
                        call -> call.getTargetOwner().getName().equals("org.mingjian.recording.EntryRows")
                                && call.getName().equals("insert"))));
        assertThat(MAIN.get("org.mingjian.recording.EntryRows").getMethods())
                .as("the method that the rule watches")
                .anyMatch(method -> method.getName().equals("insert"));
    }

    @Test
    void noClassIsNamedAfterNothing() {
        holds(classes().that(SERVER).should().haveNameNotMatching(".*(Impl|DTO|Dto|VO|Manager|Helper|Utils?)$"));
    }

    private static void holds(ArchRule rule) {
        // ArchUnit itself fails a rule whose "that" matches no class; this makes sure that it still does.
        assertThat(MAIN.stream().filter(SERVER)).hasSizeGreaterThan(100);
        rule.allowEmptyShould(false).check(MAIN);
    }
}
