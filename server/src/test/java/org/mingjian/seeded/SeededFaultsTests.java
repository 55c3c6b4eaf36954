package org.mingjian.seeded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.Requirement;

/**
 * The suite finds a fault that a hand lets slip into tables, policies, calendar and numbers. Here that every fault of the
 * list can still be seeded, and one from end to end; {@link SeededFaultsCampaign} seeds them all.
 */
@Requirement({"G6", "G9"})
class SeededFaultsTests {

    private static final int FEWEST = 25;

    @Test
    void thereAreTwentyFiveAtLeastAndNoneTwice() throws Exception {
        List<SeededFault> faults = SeededFault.all();
        assertThat(faults).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(new HashSet<>(faults.stream().map(SeededFault::name).toList()))
                .hasSameSizeAs(faults);
        assertThat(new HashSet<>(faults.stream().map(SeededFault::from).toList()))
                .hasSameSizeAs(faults);
    }

    @TestFactory
    List<DynamicTest> everyFaultHasItsOnePlaceAndItsTests() throws Exception {
        return SeededFault.all().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> canBeSeeded(fault)))
                .toList();
    }

    private static void canBeSeeded(SeededFault fault) throws Exception {
        assertThat(fault.places()).as("%s in %s", fault.from(), fault.file()).isOne();
        assertThat(fault.to()).isNotEqualTo(fault.from());
        for (String test : fault.tests()) {
            assertThat(Class.forName(test)).isNotNull();
        }
    }

    @Test
    void aFaultIsFoundAndNoneWhereThereIsNone(@TempDir Path work) throws Exception {
        SeededFault fault = SeededFault.all().stream()
                .filter(one -> one.name().equals("a make-up day on a weekend is a rest day"))
                .findFirst()
                .orElseThrow();
        Trial sound = Trial.of(Overlay.empty(Files.createDirectory(work.resolve("sound"))), fault.tests());
        assertThat(sound.run()).isPositive();
        assertThat(sound.failed()).isEmpty();
        assertThat(Trial.of(Overlay.of(fault, work), fault.tests()).failed()).isNotEmpty();
    }
}
