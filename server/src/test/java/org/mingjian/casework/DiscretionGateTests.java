package org.mingjian.casework;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.policy.Policy;

/** What a penalty may be: kinds, range, tiers. */
class DiscretionGateTests extends GateTest {

    @Test
    @Breaks(Policy.PENALTY_PROVIDED)
    @Requirement(
            value = {"E15", "E16"},
            law = {"行政处罚法 第四条", "行政处罚法 第三十八条第一款"})
    void aKindOfPenaltyThatTheBasisDoesNotProvideIsNotProposed() {
        refused(
                conduct().investigated(),
                Samples.concluded("一般处罚", draft(PenaltyKind.LICENCE_REVOKED, 0)),
                staff.lead());
    }

    @Test
    @Requirement(value = "E16", law = "行政处罚法 第二十八条第二款")
    void illegalGainsAreConfiscatedInEveryMatter() {
        Draft gains = new Draft(List.of(new Draft.Penalty(PenaltyKind.ILLEGAL_GAINS, "没收违法所得")), 0, 1_000, null, "理由");
        conduct().investigated().does(Samples.concluded("从轻处罚", gains), staff.lead());
    }

    @Test
    @Breaks(Policy.FINE_WITHIN_LAW)
    @Requirement(value = "E16", law = "行政处罚法 第三十二条")
    void aFineAboveTheStatutoryRangeIsNotProposedEvenWithReasons() {
        refused(
                conduct().investigated(),
                Samples.concluded("一般处罚", draft(PenaltyKind.FINE, 5_000_001), "偏离裁量基准"),
                staff.lead());
    }

    @Test
    @Breaks(Policy.TIER_OF_STANDARD)
    @Requirement(value = "E16", law = "行政处罚法 第三十四条")
    void aTierThatTheStandardDoesNotKnowMeasuresNoFine() {
        refused(conduct().investigated(), Samples.concluded("从重处罚", draft(PenaltyKind.FINE, 700_000)), staff.lead());
    }

    @Test
    @Breaks(Policy.DEPARTURE_EXPLAINED)
    @Requirement(value = "E16", law = "行政处罚法 第三十四条")
    void aFineOutsideItsTierSaysWhy() {
        Conduct conduct = conduct().investigated();
        Draft draft = draft(PenaltyKind.FINE, 600_001);
        refused(conduct, Samples.concluded("从轻处罚", draft), staff.lead());
        conduct.does(Samples.concluded("从轻处罚", draft, "偏离裁量基准"), staff.lead());
    }

    private static Draft draft(PenaltyKind kind, long fineFen) {
        return new Draft(List.of(new Draft.Penalty(kind, kind.word())), fineFen, 0, null, "理由");
    }
}
