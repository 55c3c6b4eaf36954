package org.mingjian.agency;

/**
 * 不具备执法资格的情形: why somebody may not act.
 *
 * @param kind the typed reason
 * @param reason a Chinese clause that names the certificate or the person and the dates
 */
public record Shortcoming(Kind kind, String reason) {

    /** The typed reasons. */
    public enum Kind {
        /** 未取得执法证件. */
        NO_CERTIFICATE,
        /** 非在编在岗. */
        NOT_IN_POST,
        /** 尚未颁发. */
        NOT_YET_ISSUED,
        /** 已过有效期. */
        EXPIRED,
        /** 未按期检验. */
        NOT_CHECKED,
        /** 执法类别不符. */
        WRONG_CATEGORY,
        /** 执法区域不符. */
        WRONG_REGION,
        /** 证件暂扣. */
        SUSPENDED,
        /** 证件收缴. */
        REVOKED
    }
}
