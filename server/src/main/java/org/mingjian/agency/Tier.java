package org.mingjian.agency;

/**
 * 裁量阶次.
 *
 * @param grade how heavy
 * @param condition when it applies
 * @param fineMinFen least fine in fen, included
 * @param fineMaxFen greatest fine in fen, included
 */
public record Tier(Grade grade, String condition, long fineMinFen, long fineMaxFen) {

    /** 裁量等次 (行政处罚法 第三十二条、第三十三条). */
    public enum Grade {
        /** 不予处罚. */
        NONE("不予处罚"),
        /** 减轻处罚: below the statutory minimum. */
        MITIGATED("减轻处罚"),
        /** 从轻处罚. */
        LIGHTER("从轻处罚"),
        /** 一般处罚. */
        ORDINARY("一般处罚"),
        /** 从重处罚. */
        HEAVIER("从重处罚");

        private final String title;

        Grade(String title) {
            this.title = title;
        }

        /** The Chinese name. */
        public String title() {
            return title;
        }
    }
}
