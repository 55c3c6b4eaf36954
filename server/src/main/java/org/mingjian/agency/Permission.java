package org.mingjian.agency;

/** 权限: the words that endpoints ask for, {@code module:verb}. */
public final class Permission {

    /** Read cases of one's scope. */
    public static final String CASEWORK_READ = "casework:read";
    /** Do the acts of a handler. */
    public static final String CASEWORK_HANDLE = "casework:handle";
    /** Do the acts of the agency's head. */
    public static final String CASEWORK_APPROVE = "casework:approve";
    /** Read reviews. */
    public static final String LEGALREVIEW_READ = "legalreview:read";
    /** Check, return, approve, refuse. */
    public static final String LEGALREVIEW_REVIEW = "legalreview:review";
    /** Read the publication queue. */
    public static final String PUBLICITY_READ = "publicity:read";
    /** Prepare public records: redaction, import, withdrawal. */
    public static final String PUBLICITY_PREPARE = "publicity:prepare";
    /** Release or withdraw as the second person. */
    public static final String PUBLICITY_RELEASE = "publicity:release";
    /** Read across agencies. */
    public static final String SUPERVISION_READ = "supervision:read";
    /** Read agencies, officers, matters and accounts beyond what everybody sees. */
    public static final String AGENCY_READ = "agency:read";
    /** Maintain agencies, officers and matters. */
    public static final String AGENCY_MAINTAIN = "agency:maintain";
    /** Maintain accounts and roles. */
    public static final String AGENCY_ACCOUNTS = "agency:accounts";
    /** Read the audit of the record. */
    public static final String RECORDING_AUDIT = "recording:audit";

    /** Read the state of the record and its alarms. */
    public static final String RECORDING_READ = "recording:read";
    /** Note what was done about an alarm. */
    public static final String RECORDING_HANDLE = "recording:handle";
    /** Ask for the lawful erasure of an entry's content. */
    public static final String RECORDING_REQUEST = "recording:request";
    /** Approve or refuse such an erasure as the second person. */
    public static final String RECORDING_ERASE = "recording:erase";
    /** Maintain the witnesses of the log and the logs that are witnessed here. */
    public static final String RECORDING_MAINTAIN = "recording:maintain";
    /** Be one of the two persons who declare that a record was lost. */
    public static final String RECORDING_RECOVER = "recording:recover";

    /** Keep the property of cases: take it in and give it out. */
    public static final String CASEWORK_KEEP = "casework:keep";
    /** Preside over a hearing, or record it, where one was appointed to. */
    public static final String CASEWORK_PRESIDE = "casework:preside";
    /** Let what the law ends by itself lapse: the system's own, carried by no role. */
    public static final String CASEWORK_LAPSE = "casework:lapse";

    private Permission() {}
}
