package org.mingjian.publicity.intake.extraction;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.publicity.intake.ProblemCode;

/** 697㎡×11元/㎡=7667元: says when a printed multiplication is wrong. */
final class Products {

    private static final Pattern PRODUCT = Pattern.compile(
            "(\\d+(?:\\.\\d+)?)[^\\d×xX*=。;,\\n]{0,8}[×xX*] ?(\\d+(?:\\.\\d+)?)[^\\d×xX*=。;,\\n]{0,10}"
                    + "(?:[×xX*] ?(\\d+(?:\\.\\d+)?)(%)?[^\\d×xX*=。;,\\n]{0,8})?= ?(?:人民币|¥)?(\\d[\\d,]*(?:\\.\\d+)?)(?! ?万)");

    private Products() {}

    static void check(String text, Findings findings) {
        Matcher matcher = PRODUCT.matcher(text);
        while (matcher.find()) {
            BigDecimal product = new BigDecimal(matcher.group(1)).multiply(new BigDecimal(matcher.group(2)));
            if (matcher.group(3) != null) {
                product = product.multiply(new BigDecimal(matcher.group(3)));
                product = matcher.group(4) == null ? product : product.movePointLeft(2);
            }
            BigDecimal printed = new BigDecimal(matcher.group(5).replace(",", ""));
            if (product.subtract(printed).abs().compareTo(BigDecimal.ONE) >= 0) {
                findings.add(
                        ProblemCode.PRODUCT_WRONG,
                        "算式有误：" + matcher.group().strip() + "，应为"
                                + product.stripTrailingZeros().toPlainString());
            }
        }
    }
}
