package org.mingjian.casework.procedure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.Stage;

/**
 * 主线: the way on which a case of a procedure usually goes. It forbids and allows nothing, the rows do that; chart, checklist
 * and list of tasks are arranged by it.
 *
 * @param parts its parts in order
 * @param next the act that usually moves a case on from a stage
 * @param guarded the acts that the law guards most: what is missing for them is shown from afar
 */
public record Route(List<Part> parts, Map<Stage, ActKind> next, Set<ActKind> guarded) {

    /** Keeps its own copies. */
    public Route {
        parts = List.copyOf(parts);
        next = new EnumMap<>(next);
        guarded = EnumSet.copyOf(guarded);
    }

    /**
     * A part of the way: one mark of a case's live chart.
     *
     * @param word its stable word
     * @param title its Chinese title
     * @param phase 阶段: the title under which the public chart puts it; parts that follow each other may share it
     * @param line the stages of the main line in which a case stands in it, in order
     * @param beside the stages beside the main line in which a case stands in it
     * @param completes the acts that complete it, the usual one first
     */
    public record Part(
            String word, String title, String phase, List<Stage> line, Set<Stage> beside, List<ActKind> completes) {

        /** Whether a case in this stage stands in this part. */
        public boolean holds(Stage stage) {
            return line.contains(stage) || beside.contains(stage);
        }
    }

    /** The stages of the main line in order. */
    public List<Stage> line() {
        return parts.stream().map(Part::line).flatMap(Collection::stream).toList();
    }

    /** The title of the phase in which a stage lies. @throws java.util.NoSuchElementException when it lies in none */
    public String phase(Stage stage) {
        return parts.stream()
                .filter(part -> part.holds(stage))
                .findFirst()
                .orElseThrow()
                .phase();
    }

    /** The acts of the main line in order, and the guarded ones beside it. */
    public Set<ActKind> acts() {
        Set<ActKind> acts = new LinkedHashSet<>();
        line().stream().map(next::get).filter(Objects::nonNull).forEach(acts::add);
        acts.addAll(guarded);
        return acts;
    }

    /** The act that moves a case on; {@code null} when none does. */
    public @Nullable ActKind after(Stage stage) {
        return next.get(stage);
    }
}
