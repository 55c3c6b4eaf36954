package org.mingjian.casework.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.Stage;

/**
 * 执法程序: a table of rows, a row an act; a case runs by the table that its first act began.
 *
 * @param name which procedure
 * @param version the version of the table; shown with the chart
 * @param rows the rows
 * @param route the way on which a case usually goes through them
 */
public record Procedure(Name name, String version, List<Step> rows, Route route) {

    /** Keeps its own copy. */
    public Procedure {
        rows = List.copyOf(rows);
    }

    /** The procedures by the word that is stored with a case. */
    public enum Name {
        /** 普通程序 (行政处罚法 第五章第三节). */
        ORDINARY(
                EnforcementKind.PENALTY,
                "线索",
                "普通程序",
                "行政处罚普通程序",
                "公民、法人或者其他组织违反行政管理秩序，依法应当给予行政处罚，又不能当场处罚的，适用本程序（行政处罚法第五章第三节）。"),
        /** 简易程序 (行政处罚法 第五章第二节). */
        SUMMARY(
                EnforcementKind.PENALTY,
                "线索",
                "简易程序",
                "行政处罚简易程序",
                "违法事实确凿并有法定依据，对公民处二百元以下、对法人或者其他组织处三千元以下罚款或者警告的，可以适用本程序当场作出决定（行政处罚法第五章第二节）。"),
        /** 行政强制措施程序 (行政强制法 第三章). */
        COERCION(
                EnforcementKind.COERCION,
                "强制",
                "强制措施程序",
                "行政强制措施程序",
                "为制止违法行为、防止证据损毁、避免危害发生、控制危险扩大，法律、法规规定可以查封场所、设施或者财物，扣押财物，冻结存款、汇款的，适用本程序（行政强制法第三章）。"),
        /** 行政检查程序 (国办发〔2024〕54号). */
        INSPECTION(
                EnforcementKind.INSPECTION,
                "检查",
                "检查程序",
                "行政检查程序",
                "行政机关对企业等遵守法律、法规的情况进行了解、调查和监督的，适用本程序（国办发〔2024〕54号、优化营商环境条例第五十四条）。"),
        /** 行政许可程序 (行政许可法 第四章). */
        LICENCE(
                EnforcementKind.LICENCE,
                "许申",
                "行政许可程序",
                "行政许可程序",
                "公民、法人或者其他组织从事特定活动，依法需要取得行政许可的，向行政机关提出申请，适用本程序（行政许可法第四章）。"),
        /** 行政强制执行程序 (行政强制法 第四章、第五章). */
        EXECUTION(
                EnforcementKind.PENALTY,
                "强执",
                "强制执行程序",
                "行政强制执行程序",
                "当事人在行政机关决定的期限内不履行行政处罚决定的，由具有行政强制执行权的行政机关强制执行，或者申请人民法院强制执行，适用本程序（行政强制法第四章、第五章）。"),
        /** 行政收费程序 (行政许可法 第五十九条). */
        FEE(EnforcementKind.FEE, "收费", "行政收费程序", "行政收费程序", "行政机关依照法律、行政法规，按照公布的法定项目和标准收取费用的，适用本程序（行政许可法第五十八条、第五十九条）。"),
        /** 行政征用程序 (民法典 第二百四十五条). */
        REQUISITION(
                EnforcementKind.REQUISITION,
                "征用",
                "行政征用程序",
                "行政征用程序",
                "因抢险救灾、疫情防控等紧急需要，依照法律规定的权限和程序征用组织、个人的不动产或者动产的，适用本程序（民法典第二百四十五条、突发事件应对法第十二条）。");

        private final EnforcementKind kind;
        private final String register;
        private final String title;
        private final String fullTitle;
        private final String scope;

        Name(EnforcementKind kind, String register, String title, String fullTitle, String scope) {
            this.kind = kind;
            this.register = register;
            this.title = title;
            this.fullTitle = fullTitle;
            this.scope = scope;
        }

        /** The kind of matter that it is for. */
        public EnforcementKind kind() {
            return kind;
        }

        /** The word of its register, behind the agency's own in the number with which a case is registered. */
        public String register() {
            return register;
        }

        /** The statutory word. */
        public String title() {
            return title;
        }

        /** The statutory word with the kind of enforcement before it. */
        public String fullTitle() {
            return fullTitle;
        }

        /** When the procedure applies, a sentence for everybody. */
        public String scope() {
            return scope;
        }

        /** Its word in addresses and file names. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Every stage from which or to which a row leads. */
    public Set<Stage> stages() {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        rows.forEach(row -> {
            stages.addAll(row.from());
            stages.addAll(row.to());
        });
        return stages;
    }

    /** The row of an act; empty when the procedure does not know the act. */
    public Optional<Step> find(ActKind act) {
        return rows.stream().filter(row -> row.act() == act).findFirst();
    }

    /** The row of an act that the procedure knows. */
    public Step step(ActKind act) {
        return find(act).orElseThrow(() -> new IllegalArgumentException(act + " is no act of " + name));
    }

    /** Rows of its own and, behind them, rows that other procedures have as well. */
    static List<Step> joined(List<Step> shared, Step... own) {
        return Stream.concat(Stream.of(own), shared.stream()).toList();
    }
}
