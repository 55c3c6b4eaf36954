package org.mingjian.agency;

/** 强制执行的方式 (行政强制法 第十二条). */
public enum ExecutionManner {
    /** 划拨存款、汇款 (第二项). */
    TRANSFER("划拨存款、汇款"),
    /** 拍卖 (第三项). */
    AUCTION("拍卖或者依法处理查封、扣押的财物"),
    /** 排除妨碍、恢复原状 (第四项). */
    REMOVAL("排除妨碍、恢复原状"),
    /** 强制拆除 (第四十四条). */
    DEMOLITION("强制拆除违法的建筑物、构筑物、设施"),
    /** 代履行 (第五项): article 50 itself allows it to every agency. */
    SUBSTITUTE("代履行"),
    /** What article 43 forbids: it can be named, so that it can be refused. */
    SUPPLY_CUT("对居民生活停止供水、供电、供热、供燃气");

    private final String title;

    ExecutionManner(String title) {
        this.title = title;
    }

    /** The statutory words. */
    public String title() {
        return title;
    }
}
