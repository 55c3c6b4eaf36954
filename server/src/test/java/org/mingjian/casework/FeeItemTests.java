package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.FeeItem;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.kernel.problem.Refused;

/** The published list of fees: read by the agency, kept by its administrator, never rewritten. */
class FeeItemTests extends FeeTest {

    @Test
    @Requirement(value = "A1", law = "政府信息公开条例 第二十条")
    void theItemsOfAMatterAreReadByItsAgencyOnly() {
        Desk.Answer answer = desk.get("/api/agency/matters/" + matterId + "/fee-items", staff.lead());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/0/name").asString()).isEqualTo(Charging.ITEM);
        assertThat(answer.body().at("/0/standardFen").asLong()).isEqualTo(Charging.STANDARD);
        Staff others = bureau.found();
        assertThat(desk.get("/api/agency/matters/" + matterId + "/fee-items", others.lead())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Requirement(value = "A1", law = "行政许可法 第五十九条")
    void aStandardIsEndedAndNeverChanged() {
        FeeItem dearer = Charging.item(matterId, Charging.STANDARD + 1, Charging.SINCE);
        assertThatThrownBy(() -> items.list(staff.agency().id(), dearer, null)).isInstanceOf(Refused.class);
        FeeItem next = Charging.item(matterId, Charging.STANDARD + 1, today());
        items.list(staff.agency().id(), next, null);
        assertThat(items.chargeable(matterId, Charging.ITEM, today())).contains(next);
        assertThat(items.chargeable(matterId, Charging.ITEM, today().minusDays(1)))
                .contains(Charging.item(matterId));
    }

    @Test
    @Requirement(value = "A1", law = "行政许可法 第五十九条")
    void onlyAMatterOfFeesHasItems() {
        FeeItem elsewhere = Charging.item(staff.matter().id());
        assertThatThrownBy(() -> items.list(staff.agency().id(), elsewhere, null))
                .isInstanceOf(Refused.class);
    }

    @Test
    @Requirement(value = "A1", law = "行政许可法 第五十九条")
    void aFeeIsChargedUnderAMatterOfFeesOnly() {
        Desk.Answer answer = desk.begin(
                Charging.assessed(
                        staff.matter().id(),
                        Samples.netCafe(Conduct.party()),
                        Charging.ITEM,
                        Charging.AMOUNT,
                        today(),
                        staff.two()),
                staff.lead());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().toString()).contains("不能适用行政收费程序");
    }
}
