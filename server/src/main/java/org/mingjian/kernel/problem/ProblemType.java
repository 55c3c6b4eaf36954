package org.mingjian.kernel.problem;

/** The closed list of problem types (RFC 9457). The type decides the HTTP status and the words on the screen. */
public enum ProblemType {
    /** A field is missing, malformed or out of range. */
    INVALID_INPUT("invalid-input", 400, "填写有误"),
    /** Nobody is logged in, or the session ended. */
    UNAUTHENTICATED("unauthenticated", 401, "请先登录"),
    /** The account lacks the permission. */
    FORBIDDEN("forbidden", 403, "没有权限"),
    /** Absent, or another agency's: both answer the same. */
    NOT_FOUND("not-found", 404, "没有找到"),
    /** The address does not know this method. */
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "不支持的操作"),
    /** The same thing was done meanwhile, or the state moved on. */
    CONFLICT("conflict", 409, "情况已变化"),
    /** Withdrawn from publication. */
    GONE("gone", 410, "已撤下"),
    /** Larger than what is accepted. */
    TOO_LARGE("too-large", 413, "内容过大"),
    /** A provision of law stands in the way. */
    REFUSED("refused", 422, "依法不能办理"),
    /** Too many attempts. */
    THROTTLED("throttled", 429, "操作过于频繁"),
    /** A fault of the system; nothing was changed. */
    FAULT("fault", 500, "系统故障"),
    /** The system cannot do this now; try later. */
    UNAVAILABLE("unavailable", 503, "暂时不可用");

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    /** The type's relative address, for example {@code /problems/refused}. */
    public String uri() {
        return "/problems/" + slug;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The Chinese title. */
    public String title() {
        return title;
    }
}
