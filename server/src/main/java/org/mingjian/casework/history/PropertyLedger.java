package org.mingjian.casework.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.CoercionAct.LiftMeasure;
import org.mingjian.casework.act.CoercionAct.Taking;
import org.mingjian.casework.act.PropertyAct.DisposeProperty;
import org.mingjian.casework.act.PropertyAct.IssueProperty;
import org.mingjian.casework.act.PropertyAct.Item;
import org.mingjian.casework.act.PropertyAct.Portion;
import org.mingjian.casework.act.PropertyAct.ReturnProperty;
import org.mingjian.casework.act.PropertyAct.StoreProperty;
import org.mingjian.casework.act.PropertyAct.TransferProperty;
import org.mingjian.casework.act.PropertyAct.TreatProperty;

/** 涉案财物台账: of every item that was taken, where each part of it is and what became of it (I13). */
public record PropertyLedger(List<Line> lines) {

    /** Keeps its own copy. */
    public PropertyLedger {
        lines = List.copyOf(lines);
    }

    /**
     * One item.
     *
     * @param number its number on the list, from one
     * @param stored how much is in keeping now
     * @param decided how much shall be confiscated or destroyed
     * @param disposed how much was
     * @param returned how much went back
     * @param transferred how much went to the judicial organ
     * @param lifted whether the measure on it has ended
     * @param kept whether any of it was ever taken into keeping
     */
    public record Line(
            int number,
            Item item,
            BigDecimal stored,
            BigDecimal decided,
            BigDecimal disposed,
            BigDecimal returned,
            BigDecimal transferred,
            boolean lifted,
            boolean kept) {

        /** What the agency still answers for. */
        public BigDecimal left() {
            return item.quantity().subtract(disposed).subtract(returned).subtract(transferred);
        }

        /** What of it is not in keeping: on the spot, with the officers, with a laboratory. */
        public BigDecimal outside() {
            return left().subtract(stored);
        }

        /** What is decided on and not carried out. */
        public BigDecimal undisposed() {
            return decided.subtract(disposed);
        }

        /** What can still be decided on. */
        public BigDecimal undecided() {
            return left().subtract(undisposed());
        }

        /** What must go back, being neither under the measure nor decided on. */
        public BigDecimal owed() {
            return lifted ? undecided() : BigDecimal.ZERO;
        }
    }

    /** The ledger as the history tells it; without lines before anything was taken. */
    public static PropertyLedger of(CaseHistory history) {
        List<Line> lines = new ArrayList<>();
        for (DoneAct done : history.acts()) {
            enter(lines, done.act());
            if (done.stage() == Stage.MEASURE_ENDED) {
                lines.replaceAll(PropertyLedger::lift);
            }
        }
        return new PropertyLedger(lines);
    }

    /** The item with this number. */
    public Optional<Line> line(int number) {
        return number < 1 || number > lines.size() ? Optional.empty() : Optional.of(lines.get(number - 1));
    }

    /** Whether every item is accounted for. */
    public boolean settled() {
        return lines.stream().allMatch(line -> line.left().signum() == 0);
    }

    /** Whether something is still bound by the measure. */
    public boolean bound() {
        return lines.stream()
                .anyMatch(line -> !line.lifted() && line.undecided().signum() > 0);
    }

    /** Whether something must go back to the party. */
    public boolean owed() {
        return lines.stream().anyMatch(line -> line.owed().signum() > 0);
    }

    /** Whether something under the measure was never handed into keeping. */
    public boolean unkept() {
        return lines.stream()
                .anyMatch(line ->
                        !line.lifted() && !line.kept() && line.undecided().signum() > 0);
    }

    /** What tells the items from all others that the agency still holds. */
    public List<String> marks() {
        return lines.stream()
                .filter(line -> line.left().signum() > 0 && !line.lifted())
                .flatMap(line -> Optional.ofNullable(line.item().mark()).stream())
                .map(PropertyLedger::plain)
                .filter(mark -> !mark.isEmpty())
                .distinct()
                .toList();
    }

    /** A mark without blanks, in capitals: two officers write one number alike. */
    public static String plain(String mark) {
        return mark.replaceAll("\\s+", "").toUpperCase(java.util.Locale.ROOT);
    }

    private static void enter(List<Line> lines, Act act) {
        switch (act) {
            case Taking taking -> taking.items().forEach(item -> lines.add(taken(lines.size() + 1, item)));
            case StoreProperty stored -> move(lines, stored.portions(), PropertyLedger::store);
            case IssueProperty issued -> move(lines, issued.portions(), (line, much) -> store(line, much.negate()));
            case TreatProperty treated ->
                treated.treated().forEach(one -> replace(lines, one.item(), line -> decide(line, one.quantity())));
            case DisposeProperty disposed -> move(lines, disposed.portions(), PropertyLedger::dispose);
            case ReturnProperty returned -> move(lines, returned.portions(), PropertyLedger::giveBack);
            case TransferProperty _ -> lines.replaceAll(PropertyLedger::transfer);
            case LiftMeasure lifted when lifted.items().isEmpty() -> lines.replaceAll(PropertyLedger::lift);
            case LiftMeasure lifted -> lifted.items().forEach(number -> replace(lines, number, PropertyLedger::lift));
            default -> {}
        }
    }

    private static void move(List<Line> lines, List<Portion> portions, BiFunction<Line, BigDecimal, Line> how) {
        portions.forEach(one -> replace(lines, one.item(), line -> how.apply(line, one.quantity())));
    }

    private static void replace(List<Line> lines, int number, java.util.function.UnaryOperator<Line> how) {
        lines.set(number - 1, how.apply(lines.get(number - 1)));
    }

    private static Line taken(int number, Item item) {
        BigDecimal none = BigDecimal.ZERO;
        return new Line(number, item, none, none, none, none, none, false, false);
    }

    private static Line store(Line one, BigDecimal much) {
        return with(one, one.stored().add(much), one.decided(), one.disposed(), one.returned());
    }

    private static Line decide(Line one, BigDecimal much) {
        return with(one, one.stored(), one.decided().add(much), one.disposed(), one.returned());
    }

    private static Line dispose(Line one, BigDecimal much) {
        return with(one, one.stored(), one.decided(), one.disposed().add(much), one.returned());
    }

    private static Line giveBack(Line one, BigDecimal much) {
        return with(
                one, one.stored(), one.decided(), one.disposed(), one.returned().add(much));
    }

    private static Line with(
            Line one, BigDecimal stored, BigDecimal decided, BigDecimal disposed, BigDecimal returned) {
        boolean kept = one.kept() || stored.signum() > 0;
        return new Line(
                one.number(), one.item(), stored, decided, disposed, returned, one.transferred(), one.lifted(), kept);
    }

    private static Line transfer(Line one) {
        BigDecimal all = one.transferred().add(one.left());
        return new Line(
                one.number(),
                one.item(),
                one.stored(),
                one.decided(),
                one.disposed(),
                one.returned(),
                all,
                one.lifted(),
                one.kept());
    }

    private static Line lift(Line one) {
        return new Line(
                one.number(),
                one.item(),
                one.stored(),
                one.decided(),
                one.disposed(),
                one.returned(),
                one.transferred(),
                true,
                one.kept());
    }
}
