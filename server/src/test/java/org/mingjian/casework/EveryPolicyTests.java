package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.policy.Policy;

/** No gate without a test that breaks it through the API. */
class EveryPolicyTests {

    private static final List<Class<? extends GateTest>> GATES = List.of(
            LeadGateTests.class,
            HandlerGateTests.class,
            InvestigationGateTests.class,
            DiscretionGateTests.class,
            CalculationGateTests.class,
            TermGateTests.class,
            ReviewGateTests.class,
            NoticeGateTests.class,
            DecisionGateTests.class,
            ExecutionGateTests.class,
            SummaryGateTests.class,
            CashGateTests.class,
            MeasureGateTests.class,
            MeasureTermGateTests.class,
            PropertyGateTests.class,
            InspectionGateTests.class,
            VisitGateTests.class,
            ApplicationGateTests.class,
            ExaminationGateTests.class,
            LicenceGateTests.class,
            RemedyGateTests.class,
            HearingGateTests.class,
            HearingConductGateTests.class,
            ExpeditedGateTests.class,
            ReportGateTests.class,
            TransferGateTests.class,
            DemandGateTests.class,
            EnforcementGateTests.class,
            InterruptionGateTests.class,
            SubstituteGateTests.class,
            CourtGateTests.class,
            FeeGateTests.class,
            RequisitionGateTests.class);

    /** The gates before hold whatever would break it: no record of one officer alone reaches a decision. */
    private static final Set<Policy> BEHIND_OTHERS = EnumSet.of(Policy.INVESTIGATED_BY_TWO);

    @Test
    @Requirement({"G6", "E15"})
    void everyPolicyIsBrokenThroughTheApi() {
        Set<Policy> broken = EnumSet.copyOf(BEHIND_OTHERS);
        GATES.stream()
                .flatMap(gates -> Arrays.stream(gates.getDeclaredMethods()))
                .map(method -> method.getAnnotation(Breaks.class))
                .filter(Objects::nonNull)
                .flatMap(breaks -> Stream.of(breaks.value()))
                .forEach(broken::add);
        assertThat(broken).containsExactlyInAnyOrder(Policy.values());
    }
}
