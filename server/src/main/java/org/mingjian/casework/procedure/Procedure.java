package org.mingjian.casework.procedure;

import java.util.List;
import java.util.Optional;
import org.mingjian.casework.act.ActKind;

/**
 * 处罚程序: a table of rows, a row an act; a case runs by the table that its first act began.
 *
 * @param name which procedure
 * @param version the version of the table; shown with the chart
 * @param rows the rows
 */
public record Procedure(Name name, String version, List<Step> rows) {

    /** Keeps its own copy. */
    public Procedure {
        rows = List.copyOf(rows);
    }

    /** The procedures by the word that is stored with a case. */
    public enum Name {
        /** 普通程序 (行政处罚法 第五章第三节). */
        ORDINARY("普通程序"),
        /** 简易程序 (行政处罚法 第五章第二节). */
        SUMMARY("简易程序");

        private final String title;

        Name(String title) {
            this.title = title;
        }

        /** The statutory word. */
        public String title() {
            return title;
        }
    }

    /** The row of an act; empty when the procedure does not know the act. */
    public Optional<Step> find(ActKind act) {
        return rows.stream().filter(row -> row.act() == act).findFirst();
    }

    /** The row of an act that the procedure knows. */
    public Step step(ActKind act) {
        return find(act).orElseThrow(() -> new IllegalArgumentException(act + " is no act of " + name));
    }
}
