package org.mingjian.installation.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.discretion.Discretion;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.mingjian.agency.discretion.StandardFaults;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.installation.demonstration.CountyData.CaseData;
import tools.jackson.databind.json.JsonMapper;

/** The county's standards are sound, and its cases are weighed by them. */
@Requirement({"A12", "E16"})
class CaseDiscretionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void everyMatterOfPenaltiesHasASoundStandard() throws Exception {
        CountyData county = county();
        assertThat(county.standards().keySet())
                .containsExactlyInAnyOrderElementsOf(county.matters().stream()
                        .filter(matter -> matter.enforcement() == null)
                        .map(CountyData.MatterData::key)
                        .toList());
        assertThat(county.standards().values())
                .allSatisfy(table -> assertThat(StandardFaults.of(table)).isEmpty());
    }

    @Test
    void everyFineOfTheCountyLiesInTheRangeThatItsStandardGives() throws Exception {
        CountyData county = county();
        List<CaseData> weighed =
                county.cases().stream().filter(one -> !one.tier().isEmpty()).toList();
        assertThat(weighed).hasSizeGreaterThan(20).allSatisfy(one -> {
            DiscretionStandard standard = new DiscretionStandard(
                    new UUID(1, 1),
                    new UUID(2, 2),
                    1,
                    Objects.requireNonNull(county.standards().get(one.matter())));
            Findings findings =
                    CaseDiscretion.weighed(CaseWording.findings(one, DAY, List.of("罚款")), one.baseFen(), standard);
            var calculation = Objects.requireNonNull(findings.calculation());
            Discretion result = Discretion.of(standard, calculation.circumstances());
            assertThat(result.tier().title()).isEqualTo(one.tier());
            assertThat(result.range().holds(one.fineFen()))
                    .as("%s %d %s", one.matter(), one.fineFen(), result.range())
                    .isTrue();
        });
    }

    private static CountyData county() throws Exception {
        try (InputStream in =
                Objects.requireNonNull(CaseDiscretionTests.class.getResourceAsStream("/demonstration/county.json"))) {
            return JsonMapper.builder().build().readValue(in, CountyData.class);
        }
    }
}
