package org.mingjian.casework.history;

import org.mingjian.agency.Permission;

/** In which office an act of the procedure is done. */
public enum Office {
    /** 承办人员. */
    HANDLER("承办人员", Permission.CASEWORK_HANDLE),
    /** 机关负责人. */
    HEAD("机关负责人", Permission.CASEWORK_APPROVE),
    /** 法制审核人员. */
    REVIEWER("法制审核人员", Permission.LEGALREVIEW_REVIEW),
    /** 涉案财物保管人员. */
    CUSTODIAN("保管人员", Permission.CASEWORK_KEEP),
    /** What the law itself does when a day has passed; no account holds the permission. */
    SYSTEM("系统", Permission.CASEWORK_LAPSE),
    /** 听证主持人、记录人: whoever was appointed for this hearing, whatever else their post is. */
    PRESIDER("听证主持人", Permission.CASEWORK_PRESIDE);

    private final String title;
    private final String permission;

    Office(String title, String permission) {
        this.title = title;
        this.permission = permission;
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }

    /** The permission that the office needs. */
    public String permission() {
        return permission;
    }
}
