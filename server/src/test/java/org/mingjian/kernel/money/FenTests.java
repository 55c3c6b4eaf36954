package org.mingjian.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;

/** Money is exact. */
@Requirement("P5")
class FenTests {

    @Test
    void itIsPrintedInYuanWithTwoDecimals() {
        assertThat(new Fen(5_000_000).format()).isEqualTo("¥50,000.00");
        assertThat(new Fen(-5).format()).isEqualTo("-¥0.05");
    }

    @Test
    void aPartOfAFenIsRefusedAndARatioRoundsDown() {
        assertThat(Fen.ofYuan(new BigDecimal("0.5"))).isEqualTo(new Fen(50));
        assertThatThrownBy(() -> Fen.ofYuan(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
        assertThat(new Fen(199).times(new BigDecimal("0.03"))).isEqualTo(new Fen(5));
    }

    @Test
    void sumsNeverOverflowSilently() {
        assertThat(new Fen(1).plus(new Fen(2)).minus(new Fen(4))).isEqualTo(new Fen(-1));
        assertThatThrownBy(() -> new Fen(Long.MAX_VALUE).plus(new Fen(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theSmallerOfBothIsKept() {
        assertThat(new Fen(7).atMost(new Fen(5))).isEqualTo(new Fen(5));
        assertThat(new Fen(3).atMost(new Fen(5))).isEqualTo(new Fen(3));
    }
}
