package org.mingjian.agency.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What the filters refuse is answered by the same handler as what the endpoints refuse. */
@Component
@ConditionalOnWebApplication
class ProblemResponses {

    private final HandlerExceptionResolver resolver;

    ProblemResponses(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        answer(request, response, new Refused(ProblemType.UNAUTHENTICATED, List.of()));
    }

    void sessionEnded(SessionInformationExpiredEvent event) {
        answer(event.getRequest(), event.getResponse(), new Refused(ProblemType.UNAUTHENTICATED, List.of()));
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
        answer(request, response, e instanceof CsrfException ? staleToken() : forbidden());
    }

    /** Public pages are read only. */
    void readOnly(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        answer(request, response, forbidden());
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Refused refused) {
        resolver.resolveException(request, response, null, refused);
    }

    private static Refused forbidden() {
        return new Refused(ProblemType.FORBIDDEN, List.of());
    }

    private static Refused staleToken() {
        return new Refused(ProblemType.FORBIDDEN, List.of(new Refusal("CsrfToken", "页面已过期，请刷新后重试", null, null)));
    }
}
