package org.mingjian.installation.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.ProblemType;
import org.springframework.http.MediaType;

/** What is no HTTP that the application could see, such as a header beyond all measure: answered by the container. */
public final class ProblemValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < ProblemType.INVALID_INPUT.status()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write(body(status));
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("the sender went away", e);
        }
    }

    private static String body(int status) {
        ProblemType type = status >= ProblemType.FAULT.status() ? ProblemType.FAULT : ProblemAdvice.typeOf(status);
        return """
                {"type":"%s","title":"%s","status":%d,"detail":"请求不完整、过大或者无法识别","refusals":[]}""".formatted(type.uri(), type.title(), status);
    }
}
