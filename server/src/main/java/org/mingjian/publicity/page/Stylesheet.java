package org.mingjian.publicity.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mingjian.publicity.record.ContentHash;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The one stylesheet. Its name carries its hash; the size that a reader chose is a cookie that changes the stylesheet
 * and never the page, so that a page stays the bytes that were recorded.
 */
@Component
public class Stylesheet {

    private static final int HASH_LENGTH = 12;
    private static final Map<String, String> SIZES = Map.of(
            "small", "html{font-size:14px}",
            "normal", "html{font-size:16px}",
            "large", "html{font-size:18px}",
            "elder",
                    "html{font-size:20px}body{line-height:1.9}.w{max-width:1240px}a{text-decoration:underline}"
                            + ".columns,.grid{grid-template-columns:minmax(0,1fr)}");

    private final byte[] css;
    private final String address;

    Stylesheet() {
        try {
            css = new ClassPathResource("static/portal/portal.css").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the portal's stylesheet is missing", e);
        }
        address = "/portal/style-" + ContentHash.hex(css).substring(0, HASH_LENGTH) + ".css";
    }

    /** Its address. */
    public String address() {
        return address;
    }

    /** Whether there is such a size. */
    public static boolean isSize(String size) {
        return SIZES.containsKey(size);
    }

    /** The stylesheet in the reader's size; an unknown size is the normal one. */
    public String inSize(String size) {
        String own = SIZES.getOrDefault(size, "");
        String chosen = own.isEmpty() ? "" : "\n" + own + "\n.size-" + size + "{font-weight:700;text-decoration:none}";
        return new String(css, StandardCharsets.UTF_8) + chosen;
    }
}
