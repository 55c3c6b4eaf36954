package org.mingjian.agency;

import static org.mingjian.agency.Permission.*;

import java.util.Set;

/** 岗位: the office in which an account acts; each carries its permissions. */
public enum Role {
    /** 承办人. */
    HANDLER("承办人", Set.of(CASEWORK_READ, CASEWORK_HANDLE, CASEWORK_PRESIDE, PUBLICITY_READ, LEGALREVIEW_READ)),
    /** 承办机构负责人. */
    DIVISION_HEAD(
            "承办机构负责人", Set.of(CASEWORK_READ, CASEWORK_HANDLE, CASEWORK_PRESIDE, PUBLICITY_READ, LEGALREVIEW_READ)),
    /** 法制审核人员. */
    LEGAL_REVIEWER("法制审核人员", Set.of(CASEWORK_READ, CASEWORK_PRESIDE, LEGALREVIEW_READ, LEGALREVIEW_REVIEW)),
    /** 机关负责人. */
    AGENCY_HEAD("机关负责人", Set.of(CASEWORK_READ, CASEWORK_APPROVE, CASEWORK_PRESIDE, LEGALREVIEW_READ, PUBLICITY_READ)),
    /** 公示人员: prepares public records. */
    PUBLICATION_STAFF("公示人员", Set.of(PUBLICITY_READ, PUBLICITY_PREPARE)),
    /** 公示审核人员: the second person who releases. */
    PUBLICATION_REVIEWER("公示审核人员", Set.of(PUBLICITY_READ, PUBLICITY_RELEASE, RECORDING_REQUEST)),
    /** 执法监督人员: reads across the agencies below the own government. */
    SUPERVISOR(
            "执法监督人员",
            Set.of(
                    CASEWORK_READ,
                    LEGALREVIEW_READ,
                    PUBLICITY_READ,
                    SUPERVISION_READ,
                    RECORDING_READ,
                    RECORDING_RECOVER)),
    /** 系统管理员. */
    SYSTEM_ADMINISTRATOR(
            "系统管理员",
            Set.of(
                    AGENCY_READ,
                    AGENCY_MAINTAIN,
                    RECORDING_READ,
                    RECORDING_HANDLE,
                    RECORDING_MAINTAIN,
                    RECORDING_RECOVER)),
    /** 安全管理员. */
    SECURITY_ADMINISTRATOR("安全管理员", Set.of(AGENCY_READ, AGENCY_ACCOUNTS, RECORDING_READ, RECORDING_ERASE)),
    /** 审计管理员. */
    AUDIT_ADMINISTRATOR("审计管理员", Set.of(AGENCY_READ, RECORDING_AUDIT, RECORDING_READ, RECORDING_RECOVER)),
    /** 保管人员: keeps the property of cases, of which they handle none. */
    CUSTODIAN("保管人员", Set.of(CASEWORK_READ, CASEWORK_KEEP));

    private final String title;
    private final Set<String> permissions;

    Role(String title, Set<String> permissions) {
        this.title = title;
        this.permissions = permissions;
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }

    /** The permissions that the role carries. */
    public Set<String> permissions() {
        return permissions;
    }
}
