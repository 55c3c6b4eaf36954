package org.mingjian.agency;

/** 执法证件状态. */
public enum CertificateStatus {
    /** 有效. */
    VALID,
    /** 暂扣. */
    SUSPENDED,
    /** 收缴、吊销. */
    REVOKED
}
