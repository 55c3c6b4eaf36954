package org.mingjian.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.mingjian.Requirement;

/** Capital amounts there and back. */
@Requirement("P5")
class CapitalAmountProperties {

    @Property(tries = 5000)
    void everyAmountReadsBackFromItsCapitalForm(@ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long fen) {
        assertThat(CapitalAmount.parse(CapitalAmount.of(new Fen(fen)))).contains(new Fen(fen));
    }

    @Property(tries = 2000)
    void roundAmountsReadBackToo(@ForAll @LongRange(min = 0, max = 100_000) long yuan) {
        for (long scale = 1; scale <= 100_000; scale *= 10) {
            Fen fen = Fen.ofYuan(yuan * scale);
            assertThat(CapitalAmount.parse(CapitalAmount.of(fen))).contains(fen);
            assertThat(CapitalAmount.of(fen)).doesNotContain("零零");
        }
    }

    @Example
    void printedFormsFollowTheRulesForZeros() {
        assertThat(written(5_000_000)).isEqualTo("伍万元整");
        assertThat(written(656_500)).isEqualTo("陆仟伍佰陆拾伍元整");
        assertThat(written(1_000_500)).isEqualTo("壹万零伍元整");
        assertThat(written(10_050_000)).isEqualTo("壹拾万零伍佰元整");
        assertThat(written(10_000_000_100L)).isEqualTo("壹亿零壹元整");
        assertThat(written(20_000_000_000_000L)).isEqualTo("贰仟亿元整");
        assertThat(written(101_000_000_000_000L)).isEqualTo("壹万零壹佰亿元整");
        assertThat(written(105)).isEqualTo("壹元零伍分");
        assertThat(written(150)).isEqualTo("壹元伍角整");
        assertThat(written(5)).isEqualTo("伍分");
        assertThat(written(0)).isEqualTo("零元整");
        assertThatThrownBy(() -> written(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void variantsAreRead() {
        assertThat(read("伍萬圓整")).isEqualTo(5_000_000);
        assertThat(read("貳仟叁佰捌拾貳元正")).isEqualTo(238_200);
        assertThat(read("二千三百八十二元")).isEqualTo(238_200);
        assertThat(read("拾万元整")).isEqualTo(10_000_000);
        assertThat(read("壹仟元零伍角整")).isEqualTo(100_050);
        assertThat(read("壹拾万伍仟元整")).isEqualTo(10_500_000);
        assertThat(read("柒仟陆佰陆拾柒圆肆角叁分")).isEqualTo(766_743);
    }

    @Example
    void whatIsNoAmountIsNotGuessed() {
        for (String text : new String[] {"", "整", "伍伍元整", "伍万", "人民币", "5000元", "零角整元"}) {
            assertThat(CapitalAmount.parse(text)).as(text).isEmpty();
        }
    }

    private static String written(long fen) {
        return CapitalAmount.of(new Fen(fen));
    }

    private static long read(String text) {
        return CapitalAmount.parse(text).orElseThrow().amount();
    }
}
