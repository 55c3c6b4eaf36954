package org.mingjian.casework.desk;

/** By what the list of cases can be sorted: the closed list of columns. */
enum CaseOrder {
    /** 登记先后. */
    REGISTERED("registered_at"),
    /** 当事人, as Chinese is sorted. */
    PARTY("party_name collate \"zh-x-icu\""),
    /** 环节, in the order of the procedure. */
    STAGE("array_position(cast(:stages as text[]), stage)"),
    /** 立案日期. */
    FILED("filed_on"),
    /** 最近期限. */
    DUE("next_due_on");

    private final String expression;

    CaseOrder(String expression) {
        this.expression = expression;
    }

    /** What stands behind {@code order by}; cases without a value come last either way. */
    String sql(boolean descending) {
        return expression + (descending ? " desc" : "") + " nulls last, registered_at desc, id";
    }
}
