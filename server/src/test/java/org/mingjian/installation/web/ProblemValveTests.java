package org.mingjian.installation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** What the container refuses by itself, asked of a container without the application. */
class ProblemValveTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /[] HTTP/1.1\r\nHost: a\r\n\r\n",
                "\u0016\u0003\u0001 no HTTP at all\r\n\r\n"
            })
    @Requirement("P3")
    void whatIsNoRequestIsAnsweredAsAProblem(String request) throws IOException {
        assertThat(answer(request))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/invalid-input", "填写有误")
                .doesNotContain("<html", "Tomcat");
    }

    @Test
    @Requirement("P3")
    void aHeaderBeyondAllMeasureIsAnsweredAsAProblem() throws IOException {
        assertThat(answer("GET / HTTP/1.1\r\nHost: a\r\nX-A: " + "a".repeat(100_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    private static String answer(String request) throws IOException {
        var factory = new TomcatServletWebServerFactory(0);
        new ContainerConfiguration().problemsOfTheContainer().customize(factory);
        WebServer server = factory.getWebServer();
        server.start();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            server.stop();
        }
    }
}
