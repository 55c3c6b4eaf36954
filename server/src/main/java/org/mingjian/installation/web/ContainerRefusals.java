package org.mingjian.installation.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.mingjian.kernel.problem.ProblemType;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What firewall and container refuse before any endpoint is asked: a problem as everywhere else. */
@RestController
class ContainerRefusals implements ErrorController {

    @RequestMapping("/error")
    @PreAuthorize("permitAll()")
    ResponseEntity<Problem> answer(HttpServletRequest request) {
        // asked for directly it is an address like any other that does not exist
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer refused
                ? refused
                : ProblemType.NOT_FOUND.status();
        ProblemType type = status >= ProblemType.FAULT.status() ? ProblemType.FAULT : ProblemAdvice.typeOf(status);
        return ResponseEntity.status(type.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .body(Problem.of(type));
    }
}
