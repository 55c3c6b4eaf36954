package org.mingjian.casework.chart.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjian.casework.history.Term;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.Step;
import org.mingjian.documents.DocumentKind;

/** What the documentation of a task says: the rest of its row. */
final class Notes {

    private Notes() {}

    static String of(Step row) {
        List<String> lines = new ArrayList<>();
        lines.add("由：" + row.office().title());
        lines.add("依据：" + row.provision());
        add(lines, "关口", row.needs(), Notes::gate);
        add(lines, "出具", row.papers(), DocumentKind::title);
        add(lines, "起算期限", row.starts(), Notes::term);
        add(lines, "止算期限", row.stops(), Notes::term);
        if (row.publishes()) {
            lines.add("之后向社会公示");
        }
        return String.join("\n", lines);
    }

    private static <T> void add(List<String> lines, String label, Collection<T> values, Function<T, String> words) {
        if (!values.isEmpty()) {
            lines.add(label + "：" + values.stream().map(words).collect(Collectors.joining("、")));
        }
    }

    private static String gate(Policy policy) {
        return policy.rule() + "（" + policy.provision() + "）";
    }

    private static String term(Term term) {
        return term == Term.STATEMENT ? term.title() : term.name() + " " + term.title();
    }
}
