package org.mingjian.publicity.portal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.mingjian.publicity.page.Stylesheet;
import org.mingjian.publicity.portal.Listing.Filter;
import org.mingjian.publicity.record.ContentHash;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 首页、说明、字号. */
@RestController
class HomePages {

    private static final int NEWEST = 8;
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final Listing listing;
    private final Answers answers;
    private final Stylesheet stylesheet;

    HomePages(Listing listing, Answers answers, Stylesheet stylesheet) {
        this.listing = listing;
        this.answers = answers;
        this.stylesheet = stylesheet;
    }

    @GetMapping("/")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> home() {
        return answers.page(
                "home",
                Map.of(
                        "records", listing.list(Filter.ALL, 0, NEWEST),
                        "total", listing.count(Filter.ALL),
                        "agencies", listing.agencies(),
                        "kinds", listing.kinds()));
    }

    @GetMapping("/verify")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> verify() {
        return answers.page("verify", Map.of());
    }

    @GetMapping("/accessibility")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> accessibility() {
        return answers.page("accessibility", Map.of());
    }

    @GetMapping("/sitemap")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> sitemap() {
        return answers.page("sitemap", Map.of("agencies", listing.agencies(), "kinds", listing.kinds()));
    }

    /** The stylesheet, under the name of this or of any earlier version: recorded pages name the one of their day. */
    @GetMapping("/portal/{name:style-[0-9a-f]{12}\\.css}")
    @PreAuthorize("permitAll")
    ResponseEntity<String> style(@PathVariable String name, @CookieValue(defaultValue = "") String size) {
        String css = stylesheet.inSize(size);
        // Browsers do not heed "Vary: Cookie" for what they keep; without asking again, a chosen size would not show.
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(ContentHash.hex(css.getBytes(StandardCharsets.UTF_8)))
                .varyBy(HttpHeaders.COOKIE)
                .body(css);
    }

    /** Keeps the size in a cookie and goes back to the page. */
    @GetMapping("/size/{size}")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> size(@PathVariable String size, @RequestParam(defaultValue = "/") String back) {
        if (!Stylesheet.isSize(size)) {
            return answers.message(HttpStatus.NOT_FOUND, "没有这种字号", "可选小号、标准、大号和长辈版。");
        }
        boolean own = back.matches("/(?:[0-9a-z][0-9A-Za-z/?=&.%-]*)?");
        var cookie = ResponseCookie.from("size", size)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, own ? back : "/")
                .build();
    }
}
