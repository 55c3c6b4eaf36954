package org.mingjian.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.mingjian.documents.paper.Typesetter;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Serves a paper's HTML, issued or previewed: alone on its page it may use its own style and nothing else. */
@Component
class PaperPage {

    private final String policy;

    PaperPage(Typesetter typesetter) {
        this.policy = "default-src 'none'; style-src 'sha256-%s'; frame-ancestors 'self'; sandbox allow-modals"
                .formatted(hash(typesetter.style()));
    }

    /** The response that shows a paper, also inside a frame of the desk. */
    ResponseEntity<String> response(String html) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", policy)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("X-Content-Type-Options", "nosniff")
                .body(html);
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
