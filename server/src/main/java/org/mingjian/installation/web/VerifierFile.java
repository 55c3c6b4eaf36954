package org.mingjian.installation.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.kernel.problem.Refused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 核验器: the verifier's page at a stable address, to be opened or kept; its own content policy is also its header. */
@RestController
class VerifierFile {

    static final String ADDRESS = "/verify/mingjian-verifier.html";

    private static final ClassPathResource FILE = new ClassPathResource("verifier/mingjian-verifier.html");
    private static final Pattern POLICY = Pattern.compile("Content-Security-Policy\" content=\"([^\"]+)\"");

    @GetMapping(ADDRESS)
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> page() throws IOException {
        if (!FILE.exists()) {
            throw Refused.notFound();
        }
        byte[] page = FILE.getContentAsByteArray();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .header("Content-Security-Policy", policy(new String(page, StandardCharsets.UTF_8)))
                .body(page);
    }

    /** What the page allows itself, and nobody may frame it. */
    static String policy(String page) {
        Matcher policy = POLICY.matcher(page);
        return (policy.find() ? policy.group(1) : "default-src 'none'") + "; frame-ancestors 'none'";
    }
}
