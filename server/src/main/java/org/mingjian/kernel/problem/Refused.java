package org.mingjian.kernel.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when something is refused: nothing was changed. Rendered as an RFC 9457 problem with all its refusals. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Refusal> refusals;
    private final @Nullable Duration wait;

    /** Refuses with every reason that was found, at least one. */
    public Refused(ProblemType type, List<Refusal> refusals) {
        this(type, refusals, null);
    }

    private Refused(ProblemType type, List<Refusal> refusals, @Nullable Duration wait) {
        super(refusals.isEmpty() ? type.title() : refusals.getFirst().reason());
        this.type = type;
        this.refusals = List.copyOf(refusals);
        this.wait = wait;
    }

    /** A field is at fault. */
    public static Refused input(String field, String reason) {
        return new Refused(ProblemType.INVALID_INPUT, List.of(Refusal.ofField(field, reason)));
    }

    /** Absent, or not this agency's: the answer is the same. */
    public static Refused notFound() {
        return new Refused(ProblemType.NOT_FOUND, List.of());
    }

    /** The state moved on meanwhile. */
    public static Refused conflict(String reason) {
        return new Refused(ProblemType.CONFLICT, List.of(new Refusal("Conflict", reason, null, null)));
    }

    /** A provision stands in the way. */
    public static Refused byLaw(String rule, String reason, Provision provision) {
        return new Refused(ProblemType.REFUSED, List.of(Refusal.of(rule, reason, provision)));
    }

    /** Too many attempts: refused until the wait is over. */
    public static Refused throttled(String rule, String reason, Duration wait) {
        return new Refused(ProblemType.THROTTLED, List.of(new Refusal(rule, reason, null, null)), wait);
    }

    /** How long to wait before trying again, where that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(wait);
    }

    /** The type of the problem. */
    public ProblemType type() {
        return type;
    }

    /** Every reason, in the order of the rules. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
