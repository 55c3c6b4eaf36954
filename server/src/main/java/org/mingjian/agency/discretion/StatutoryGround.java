package org.mingjian.agency.discretion;

import java.util.List;
import org.mingjian.agency.Tier.Grade;

/** 法定裁量情节 (行政处罚法 第三十条至第三十三条): what spares the party, or makes the penalty lighter. */
public enum StatutoryGround {
    /** 不满十四周岁. */
    UNDER_FOURTEEN("不满十四周岁的未成年人有违法行为", "第三十条", true, List.of(Grade.NONE)),
    /** 已满十四周岁不满十八周岁. */
    UNDER_EIGHTEEN("已满十四周岁不满十八周岁的未成年人有违法行为", "第三十条", true, List.of(Grade.LIGHTER, Grade.MITIGATED)),
    /** 不能辨认或者不能控制自己行为. */
    NO_CONTROL("精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为", "第三十一条", true, List.of(Grade.NONE)),
    /** 尚未完全丧失辨认或者控制能力. */
    IMPAIRED_CONTROL("尚未完全丧失辨认或者控制自己行为能力的精神病人、智力残疾人有违法行为", "第三十一条", false, List.of(Grade.LIGHTER, Grade.MITIGATED)),
    /** 主动消除或者减轻危害后果. */
    HARM_REMEDIED("主动消除或者减轻违法行为危害后果", "第三十二条第一项", true, List.of(Grade.LIGHTER, Grade.MITIGATED)),
    /** 受胁迫或者诱骗. */
    COERCED("受他人胁迫或者诱骗实施违法行为", "第三十二条第二项", true, List.of(Grade.LIGHTER, Grade.MITIGATED)),
    /** 主动供述. */
    CONFESSED("主动供述行政机关尚未掌握的违法行为", "第三十二条第三项", true, List.of(Grade.LIGHTER, Grade.MITIGATED)),
    /** 立功表现. */
    MERIT("配合行政机关查处违法行为有立功表现", "第三十二条第四项", true, List.of(Grade.LIGHTER, Grade.MITIGATED)),
    /** 其他规定. */
    OTHER_PROVISION("法律、法规、规章规定其他应当从轻或者减轻行政处罚", "第三十二条第五项", true, List.of(Grade.LIGHTER, Grade.MITIGATED)),
    /** 轻微并及时改正. */
    MINOR("违法行为轻微并及时改正，没有造成危害后果", "第三十三条第一款", true, List.of(Grade.NONE)),
    /** 首违. */
    FIRST("初次违法且危害后果轻微并及时改正", "第三十三条第一款", false, List.of(Grade.NONE)),
    /** 没有主观过错. */
    NO_FAULT("有证据足以证明没有主观过错", "第三十三条第二款", true, List.of(Grade.NONE));

    private final String title;
    private final String article;
    private final boolean binding;
    private final List<Grade> results;

    StatutoryGround(String title, String article, boolean binding, List<Grade> results) {
        this.title = title;
        this.article = article;
        this.binding = binding;
        this.results = results;
    }

    /** The statutory words. */
    public String title() {
        return title;
    }

    /** The article of 行政处罚法. */
    public String article() {
        return article;
    }

    /** Whether the law says 应当 and not 可以. */
    public boolean binding() {
        return binding;
    }

    /** What may follow from it. */
    public List<Grade> results() {
        return results;
    }
}
