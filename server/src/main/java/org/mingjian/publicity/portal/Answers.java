package org.mingjian.publicity.portal;

import java.time.Duration;
import java.util.Map;
import org.mingjian.publicity.page.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the portal answers with: bytes under a policy that lets a page load its own stylesheet and nothing else. */
@Component
class Answers {

    static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Pages pages;

    Answers(Pages pages) {
        this.pages = pages;
    }

    /** A page made now. */
    ResponseEntity<byte[]> page(String name, Map<String, ?> model) {
        return page(HttpStatus.OK, name, model);
    }

    ResponseEntity<byte[]> page(HttpStatus status, String name, Map<String, ?> model) {
        return headed(ResponseEntity.status(status), CacheControl.noCache())
                .contentType(HTML)
                .body(pages.bytes(name, model));
    }

    /** A message page in the portal's own design. */
    ResponseEntity<byte[]> message(HttpStatus status, String title, String text) {
        return page(status, "message", Map.of("title", title, "text", text, "back", "/"));
    }

    /** Stored bytes; the entity tag is their hash, so that a reader who has them is told so. */
    ResponseEntity<byte[]> stored(MediaType type, byte[] bytes, String sha256) {
        return headed(ResponseEntity.ok(), CacheControl.maxAge(Duration.ZERO).mustRevalidate())
                .contentType(type)
                .eTag("\"" + sha256 + "\"")
                .body(bytes);
    }

    /** Anything else made now. */
    ResponseEntity<byte[]> made(MediaType type, byte[] bytes) {
        return headed(ResponseEntity.ok(), CacheControl.noCache())
                .contentType(type)
                .body(bytes);
    }

    static ResponseEntity.BodyBuilder headed(ResponseEntity.BodyBuilder answer, CacheControl cache) {
        return answer.cacheControl(cache)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }
}
