package org.mingjian.casework.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Term;
import org.mingjian.casework.policy.Policy;
import org.mingjian.documents.DocumentKind;
import org.mingjian.kernel.problem.Provision;

/**
 * One row of a procedure.
 *
 * @param act what is done
 * @param from the stages in which it may be done
 * @param to the stages to which it may lead
 * @param next which of them, from the attempt
 * @param office who does it
 * @param provision where the law orders or allows it
 * @param needs the policies that stand before it, in the order in which they are told
 * @param papers what it issues
 * @param starts deadlines that it starts
 * @param stops deadlines that it ends
 * @param publishes whether publication follows
 */
public record Step(
        ActKind act,
        Set<Stage> from,
        Set<Stage> to,
        Function<Attempt, Stage> next,
        Office office,
        Provision provision,
        List<Policy> needs,
        List<DocumentKind> papers,
        List<Term> starts,
        List<Term> stops,
        boolean publishes) {

    static Builder row(ActKind act) {
        return new Builder(act);
    }

    /** Writes a row as the table reads it. */
    static final class Builder {

        private final ActKind act;
        private Set<Stage> from = Set.of();
        private Set<Stage> to = Set.of();
        private Function<Attempt, Stage> next = attempt -> attempt.history().stage();
        private Office office = Office.HANDLER;
        private Provision provision = Provision.penaltyLaw("第五章");
        private List<Policy> needs = List.of();
        private List<DocumentKind> papers = List.of();
        private List<Term> starts = List.of();
        private List<Term> stops = List.of();
        private boolean publishes;

        private Builder(ActKind act) {
            this.act = act;
        }

        Builder from(Stage first, Stage... more) {
            from = EnumSet.of(first, more);
            return this;
        }

        Builder to(Stage stage) {
            to = Set.of(stage);
            next = attempt -> stage;
            return this;
        }

        /** The case stays where it is. */
        Builder stays() {
            to = from;
            return this;
        }

        Builder to(Set<Stage> stages, Function<Attempt, Stage> which) {
            to = stages;
            next = which;
            return this;
        }

        Builder by(Office who) {
            office = who;
            return this;
        }

        Builder law(Provision where) {
            provision = where;
            return this;
        }

        Builder needs(Policy... policies) {
            needs = List.of(policies);
            return this;
        }

        Builder issues(DocumentKind... kinds) {
            papers = List.of(kinds);
            return this;
        }

        Builder starts(Term... terms) {
            starts = List.of(terms);
            return this;
        }

        Builder stops(Term... terms) {
            stops = List.of(terms);
            return this;
        }

        Step publishes() {
            publishes = true;
            return done();
        }

        Step done() {
            return new Step(act, from, to, next, office, provision, needs, papers, starts, stops, publishes);
        }
    }
}
