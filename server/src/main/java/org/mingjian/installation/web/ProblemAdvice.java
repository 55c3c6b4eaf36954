package org.mingjian.installation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * The one handler of everything that goes wrong: refusals with their provisions, the framework's own exceptions by
 * their status, and faults under an identifier. Never a stack trace, never a word of the system's inside.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        var headers = new HttpHeaders();
        refused.retryAfter().ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds())));
        return Problem.answer(refused.type(), refused.refusals(), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException denied) {
        return Problem.answer(ProblemType.FORBIDDEN, List.of(), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Object> unauthenticated(AuthenticationException unauthenticated) {
        return Problem.answer(ProblemType.UNAUTHENTICATED, List.of(), HttpHeaders.EMPTY);
    }

    /** Somebody else did the same, or moved on, at the same moment. */
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ResponseEntity<Object> overtaken(Exception overtaken) {
        LOG.info("overtaken by another transaction: {}", overtaken.getMessage());
        var refusal = new Refusal("Conflict", "他人刚刚作了同样的操作或改变了情况，请刷新后再办理", null, null);
        return Problem.answer(ProblemType.CONFLICT, List.of(refusal), HttpHeaders.EMPTY);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        QueryTimeoutException.class
    })
    ResponseEntity<Object> unavailable(Exception unavailable) {
        LOG.warn("the database does not answer", unavailable);
        var refusal = new Refusal("Unavailable", "数据库暂时没有应答，本次操作没有生效，请稍后重试", null, null);
        return Problem.answer(ProblemType.UNAVAILABLE, List.of(refusal), HttpHeaders.EMPTY);
    }

    /** What was sent did not arrive whole; nothing of it was kept. */
    @ExceptionHandler
    ResponseEntity<Object> cut(MultipartException upload, HttpServletRequest request) {
        if (Uploads.ourFault(upload)) {
            return fault(upload, request);
        }
        return Problem.answer(ProblemType.INVALID_INPUT, Faults.of(upload), HttpHeaders.EMPTY);
    }

    /** An address whose parameters cannot be decoded. */
    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException address) {
        var refusal = new Refusal("Input", "网址中有不能识别的字符", null, null);
        return Problem.answer(ProblemType.INVALID_INPUT, List.of(refusal), HttpHeaders.EMPTY);
    }

    @ExceptionHandler
    ResponseEntity<Object> fault(Exception exception, HttpServletRequest request) {
        if (DatabaseText.refuses(exception)) {
            var refusal = new Refusal("Input", "内容含有不能保存的字符", null, null);
            return Problem.answer(ProblemType.INVALID_INPUT, List.of(refusal), HttpHeaders.EMPTY);
        }
        String id = UUID.randomUUID().toString();
        LOG.error("fault {} at {} {}", id, request.getMethod(), request.getRequestURI(), exception);
        return Problem.fault(id);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (status.value() == ProblemType.FAULT.status()) {
            String id = UUID.randomUUID().toString();
            LOG.error("fault {} at {}", id, request.getDescription(false), exception);
            return Problem.fault(id);
        }
        return Problem.answer(typeOf(status.value()), Faults.of(exception), headers);
    }

    static ProblemType typeOf(int status) {
        return switch (status) {
            case 401 -> ProblemType.UNAUTHENTICATED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 413 -> ProblemType.TOO_LARGE;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> ProblemType.INVALID_INPUT;
        };
    }
}
