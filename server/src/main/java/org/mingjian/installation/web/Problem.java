package org.mingjian.installation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A problem as it is answered (RFC 9457).
 *
 * @param type relative address of the type
 * @param title the type's Chinese title
 * @param status HTTP status
 * @param detail the first reason, {@code null} when the title says it all
 * @param refusals every reason
 */
record Problem(
        String type, String title, int status, @Nullable String detail, List<Refusal> refusals) {

    /** The answer for a type with its refusals. */
    static ResponseEntity<Object> answer(ProblemType type, List<Refusal> refusals, HttpHeaders headers) {
        String detail = refusals.isEmpty() ? null : refusals.getFirst().reason();
        return answer(new Problem(type.uri(), type.title(), type.status(), detail, refusals), headers);
    }

    /** The problem of a type, when there is no more to say. */
    static Problem of(ProblemType type) {
        return new Problem(type.uri(), type.title(), type.status(), null, List.of());
    }

    /** The answer for a fault: an identifier under which the log tells more, and nothing else. */
    static ResponseEntity<Object> fault(String id) {
        var type = ProblemType.FAULT;
        String detail = "本次操作没有生效。故障编号" + id + ",请告知系统管理员";
        return answer(new Problem(type.uri(), type.title(), type.status(), detail, List.of()), HttpHeaders.EMPTY);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
