package org.mingjian;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep to the dependencies that the design allows. */
class ModularityTests {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    /** Plain libraries of their own builds, no modules of the server. */
    private static final DescribedPredicate<JavaClass> LIBRARIES =
            resideInAnyPackage("org.mingjian.tlog..", "org.mingjian.verifier..");

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(Mingjian.class, LIBRARIES).verify();
    }

    /** A second package-info would hide the contract of the first from the test above: it stands on the path before. */
    @Test
    void noTestHidesThePackageContractOfItsModule() throws IOException {
        try (var files = Files.walk(TEST)) {
            var contracts = files.filter(file -> file.endsWith("package-info.java"))
                    .map(TEST::relativize)
                    .toList();
            assertThat(contracts).noneMatch(contract -> Files.exists(MAIN.resolve(contract)));
        }
    }
}
