package org.mingjian.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.PenaltyKind;

/** What papers, the public record and the desk say alike. */
@Requirement("D3")
class WordingTests {

    @Test
    void amountsInFiguresStandInFullWidthBracketsAsOnOfficialPapers() {
        var penalties = List.of(
                new Draft.Penalty(PenaltyKind.FINE, "罚款"), new Draft.Penalty(PenaltyKind.ILLEGAL_GAINS, "没收违法所得"));
        assertThat(Wording.operative(new Draft(penalties, 1_000_000, 238_250, null, "首次违法")))
                .isEqualTo("一、罚款人民币壹万元整（¥10,000.00）；\n二、没收违法所得人民币贰仟叁佰捌拾贰元伍角整（¥2,382.50）。");
    }
}
