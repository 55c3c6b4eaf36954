package org.mingjian.kernel.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingjian.kernel.problem.Provision;

/** 规则参数表: every number of law, national and of the local profiles, each with its source and validity. */
public final class RuleValues {

    /** The profile that every other falls back to. */
    public static final String NATIONAL = "national";

    private static final List<String> PROFILES =
            List.of(NATIONAL, "shangdang-culture", "suining-forestry", "panshan-county");
    private static final RuleValues SHIPPED = new RuleValues();

    private final List<RuleValue> values = new ArrayList<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    private RuleValues() {
        PROFILES.forEach(this::load);
    }

    /** The tables that ship, {@code rules/*.rules}. */
    public static RuleValues shipped() {
        return SHIPPED;
    }

    /** Every value, national ones first. */
    public List<RuleValue> all() {
        return List.copyOf(values);
    }

    /** The Chinese title of a rule. */
    public String title(String id) {
        return titles.getOrDefault(id, id);
    }

    /** The value in force on a day: the profile's own, otherwise the national one. */
    public Optional<RuleValue> find(String id, LocalDate day, String profile) {
        return inForce(id, day, profile).or(() -> inForce(id, day, NATIONAL));
    }

    /** As {@link #find}. @throws IllegalArgumentException when there is none */
    public RuleValue get(String id, LocalDate day, String profile) {
        return find(id, day, profile)
                .orElseThrow(() -> new IllegalArgumentException("no rule value " + id + " on " + day));
    }

    /** The national value in force on a day. @throws IllegalArgumentException when there is none */
    public RuleValue get(String id, LocalDate day) {
        return get(id, day, NATIONAL);
    }

    /** The national value that came into force first. @throws IllegalArgumentException when there is none */
    public RuleValue first(String id) {
        return values.stream()
                .filter(value -> value.id().equals(id) && value.profile().equals(NATIONAL))
                .min(Comparator.comparing(RuleValue::effectiveFrom))
                .orElseThrow(() -> new IllegalArgumentException("no rule value " + id));
    }

    /** The profiles that ship, the national one first. */
    public static List<String> profiles() {
        return PROFILES;
    }

    private Optional<RuleValue> inForce(String id, LocalDate day, String profile) {
        return values.stream()
                .filter(value -> value.id().equals(id) && value.profile().equals(profile) && value.inForceOn(day))
                .findFirst();
    }

    private void load(String profile) {
        String path = "/rules/" + profile + ".rules";
        try (InputStream stream = Objects.requireNonNull(RuleValues.class.getResourceAsStream(path), path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, profile));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** No day may have two values of one rule in one profile. */
    private void requireAlone(RuleValue value) {
        boolean overlaps = values.stream()
                .filter(other ->
                        other.id().equals(value.id()) && other.profile().equals(value.profile()))
                .anyMatch(other -> other.inForceOn(value.effectiveFrom()) || value.inForceOn(other.effectiveFrom()));
        if (overlaps) {
            throw new IllegalStateException(
                    "two values of " + value.id() + " in " + value.profile() + " are in force on one day");
        }
    }

    private void add(String line, String profile) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 7) {
            throw new IllegalStateException(
                    "a line of " + profile + " has seven cells, not " + cells.length + ": " + line);
        }
        String id = cells[0].strip();
        String until = cells[6].strip();
        titles.putIfAbsent(id, cells[2].strip());
        var value = new RuleValue(
                id,
                cells[1].strip(),
                new Provision(cells[3].strip(), cells[4].strip()),
                LocalDate.parse(cells[5].strip()),
                until.isEmpty() ? null : LocalDate.parse(until),
                profile);
        requireAlone(value);
        values.add(value);
    }
}
