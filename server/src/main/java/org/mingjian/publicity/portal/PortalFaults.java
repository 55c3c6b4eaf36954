package org.mingjian.publicity.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what goes wrong on a public page with a page; the interfaces of machines keep their problem documents. */
@Component
class PortalFaults implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(PortalFaults.class);
    private static final List<String> NOT_PORTAL = List.of("/api/", "/log/", "/desk", "/problems/", "/actuator");
    private static final List<String> DATA = List.of(".json", ".csv", ".xml", ".txt");

    private final Answers answers;

    PortalFaults(Answers answers) {
        this.answers = answers;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        String path = request.getRequestURI();
        boolean foreign = NOT_PORTAL.stream().anyMatch(path::startsWith)
                || exception instanceof Refused && DATA.stream().anyMatch(path::endsWith);
        if (foreign || exception instanceof AccessDeniedException) {
            return null;
        }
        write(response, answer(exception, path));
        return new ModelAndView();
    }

    private ResponseEntity<byte[]> answer(Exception exception, String path) {
        if (exception instanceof InvalidParameterException) {
            return answers.message(HttpStatus.BAD_REQUEST, "填写有误", "网址中有不能识别的字符，请核对后再试。");
        }
        if (exception instanceof Refused refused) {
            return answers.message(
                    HttpStatus.valueOf(refused.type().status()),
                    refused.type().title(),
                    String.valueOf(refused.getMessage()));
        }
        if (exception instanceof ProvenPages.Unproven) {
            LOG.error("nothing proven to serve at {}", path);
            return answers.message(
                    HttpStatus.SERVICE_UNAVAILABLE, "本页暂停提供", "本页现存的内容与公示时记入执法记录的指纹不一致，已经告警核查。未经证明的内容一律不提供，查清后恢复。");
        }
        if (!(exception instanceof ErrorResponse known) || known.getStatusCode().is5xxServerError()) {
            String id = UUID.randomUUID().toString();
            LOG.error("fault {} at {}", id, path, exception);
            return answers.message(HttpStatus.INTERNAL_SERVER_ERROR, "系统故障", "页面暂时打不开，请稍后再试。故障编号 " + id + "。");
        }
        if (known.getStatusCode().value() == HttpStatus.NOT_FOUND.value()) {
            return answers.message(HttpStatus.NOT_FOUND, "没有这个页面", "请核对网址，或者从首页查找。");
        }
        HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
        return answers.message(status, "填写有误", "网址中的内容无法识别，请核对后再试。");
    }

    private static void write(HttpServletResponse response, ResponseEntity<byte[]> answer) {
        try {
            response.setStatus(answer.getStatusCode().value());
            answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
            byte[] body = answer.getBody();
            if (body != null) {
                response.getOutputStream().write(body);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the visitor went away", e);
        }
    }
}
