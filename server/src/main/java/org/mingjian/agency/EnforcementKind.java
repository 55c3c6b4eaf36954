package org.mingjian.agency;

/** 执法行为类别: the kinds of act that an agency's list of matters is divided into (国办发〔2017〕14号). */
public enum EnforcementKind {
    /** 行政处罚法. */
    PENALTY("行政处罚"),
    /** 行政强制法. */
    COERCION("行政强制"),
    /** 行政许可法. */
    LICENCE("行政许可"),
    /** 优化营商环境条例 第五十四条. */
    INSPECTION("行政检查"),
    /** 国有土地上房屋征收与补偿条例. */
    EXPROPRIATION("行政征收"),
    /** 行政许可法 第五十九条. */
    FEE("行政收费"),
    /** 民法典 第二百四十五条. */
    REQUISITION("行政征用");

    private final String title;

    EnforcementKind(String title) {
        this.title = title;
    }

    /** The statutory word. */
    public String title() {
        return title;
    }
}
