package org.mingjian.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjian.agency.discretion.DiscretionStandard;
import org.springframework.stereotype.Component;

/** 裁量基准公开: the standards of every agency, for everybody (行政处罚法 第三十四条). */
@Component
public class PublicStandards {

    private final MatterStore matters;
    private final DiscretionStore standards;

    PublicStandards(MatterStore matters, DiscretionStore standards) {
        this.matters = matters;
        this.standards = standards;
    }

    /**
     * A matter that has a standard.
     *
     * @param versions every version, the newest first; never empty
     */
    public record OfMatter(Matter matter, List<DiscretionStandard> versions) {

        /** The version in force on a day, otherwise the newest. */
        public DiscretionStandard shown(LocalDate on) {
            return versions.stream()
                    .filter(one -> one.table().inForce(on))
                    .findFirst()
                    .orElse(versions.getFirst());
        }
    }

    /** The matters with a standard by name, of all agencies. */
    public List<OfMatter> all() {
        Map<UUID, List<DiscretionStandard>> of =
                standards.all().stream().collect(Collectors.groupingBy(DiscretionStandard::matterId));
        return matters.all().stream()
                .filter(matter -> of.containsKey(matter.id()))
                .map(matter -> new OfMatter(matter, of.getOrDefault(matter.id(), List.of())))
                .toList();
    }

    /** One of them; empty for a matter that there is not or that has no standard. */
    public Optional<OfMatter> find(UUID matterId) {
        List<DiscretionStandard> versions = standards.of(matterId);
        return versions.isEmpty()
                ? Optional.empty()
                : matters.find(matterId).map(matter -> new OfMatter(matter, versions));
    }
}
