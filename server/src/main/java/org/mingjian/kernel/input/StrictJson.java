package org.mingjian.kernel.input;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.input.Written.Faulty;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads what was sent as what it is: a number is no text, a fraction no whole number, a list no date, nothing is named
 * twice. Guessing what was meant would put something into the record that nobody entered.
 */
public final class StrictJson {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final String NO_DATE = "日期应当按“2026-12-04”的样式填写，不早于1900年";
    private static final String NO_MOMENT = "时间应当按“2026-12-04T09:30:00Z”的样式填写，不早于1900年";

    private StrictJson() {}

    /** A mapper that writes like the given one and reads strictly. */
    public static JsonMapper like(JsonMapper mapper) {
        return mapper.rebuild()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new Written<>(String.class, StrictJson::text))
                        .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, StrictJson::date))
                        .addDeserializer(Instant.class, new Written<>(Instant.class, StrictJson::moment)))
                .build();
    }

    private static String text(String sent, Faulty faulty) {
        String fault = PlainText.fault(sent);
        return fault == null ? sent : faulty.with(fault);
    }

    private static @Nullable LocalDate date(String sent, Faulty faulty) {
        try {
            LocalDate date = sent.isBlank() ? null : LocalDate.parse(sent);
            return date == null || known(date.getYear()) ? date : faulty.with(NO_DATE);
        } catch (DateTimeException e) {
            return faulty.with(NO_DATE);
        }
    }

    private static @Nullable Instant moment(String sent, Faulty faulty) {
        try {
            Instant moment = sent.isBlank() ? null : Instant.parse(sent);
            return moment == null || known(moment.atOffset(ZoneOffset.UTC).getYear()) ? moment : faulty.with(NO_MOMENT);
        } catch (DateTimeException e) {
            return faulty.with(NO_MOMENT);
        }
    }

    private static boolean known(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
