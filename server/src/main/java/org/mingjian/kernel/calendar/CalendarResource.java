package org.mingjian.kernel.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Reads {@code calendar/china.properties}. */
final class CalendarResource {

    private static final String PATH = "/calendar/china.properties";

    private CalendarResource() {}

    static WorkingCalendar china() {
        Properties properties = properties();
        Set<Integer> years = new HashSet<>();
        Set<LocalDate> rest = new HashSet<>();
        Set<LocalDate> work = new HashSet<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("rest.") || key.startsWith("work.")) {
                String year = key.substring("rest.".length());
                years.add(Integer.valueOf(year));
                addDays(key.startsWith("rest.") ? rest : work, year, properties.getProperty(key));
            }
        }
        return new WorkingCalendar(properties.getProperty("version"), years, rest, work);
    }

    private static void addDays(Set<LocalDate> days, String year, String list) {
        for (String day : list.split(",", -1)) {
            if (!day.isBlank()) {
                days.add(LocalDate.parse(year + "-" + day.strip()));
            }
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(CalendarResource.class.getResourceAsStream(PATH), PATH);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PATH, e);
        }
        return properties;
    }
}
