package org.mingjian.kernel.problem;

import java.util.List;

/** Thrown when something is refused: nothing was changed. Rendered as an RFC 9457 problem with all its refusals. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Refusal> refusals;

    /** Refuses with every reason that was found, at least one. */
    public Refused(ProblemType type, List<Refusal> refusals) {
        super(refusals.isEmpty() ? type.title() : refusals.getFirst().reason());
        this.type = type;
        this.refusals = List.copyOf(refusals);
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

    /** The type of the problem. */
    public ProblemType type() {
        return type;
    }

    /** Every reason, in the order of the rules. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
