package org.mingjian.casework.history;

import org.mingjian.agency.Permission;

/** In which office an act of the procedure is done. */
public enum Office {
    /** 承办人员. */
    HANDLER("承办人员", Permission.CASEWORK_HANDLE),
    /** 机关负责人. */
    HEAD("机关负责人", Permission.CASEWORK_APPROVE),
    /** 法制审核人员. */
    REVIEWER("法制审核人员", Permission.LEGALREVIEW_REVIEW);

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
