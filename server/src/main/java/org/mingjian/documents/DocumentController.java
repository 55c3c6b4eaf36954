package org.mingjian.documents;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Permission;
import org.mingjian.kernel.problem.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Issued papers of the actor's own agency; another agency's paper answers exactly as an absent one. */
@RestController
@RequestMapping("/api/documents/{id}")
class DocumentController {

    private final DocumentStore store;
    private final PaperPage pages;

    DocumentController(DocumentStore store, PaperPage pages) {
        this.store = store;
        this.pages = pages;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('" + Permission.CASEWORK_READ + "')")
    DocumentResponse document(@PathVariable UUID id, @AuthenticationPrincipal Actor actor) {
        return DocumentResponse.of(find(id, actor));
    }

    @GetMapping("/html")
    @PreAuthorize("hasAuthority('" + Permission.CASEWORK_READ + "')")
    ResponseEntity<String> html(@PathVariable UUID id, @AuthenticationPrincipal Actor actor) {
        byte[] page = store.html(id, actor.agencyId()).orElseThrow(Refused::notFound);
        return pages.response(new String(page, StandardCharsets.UTF_8));
    }

    @GetMapping("/pdf")
    @PreAuthorize("hasAuthority('" + Permission.CASEWORK_READ + "')")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @AuthenticationPrincipal Actor actor) {
        IssuedDocument document = find(id, actor);
        byte[] bytes = store.pdf(id, actor.agencyId()).orElseThrow(Refused::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, inline(document).toString())
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    private IssuedDocument find(UUID id, Actor actor) {
        return store.find(id, actor.agencyId()).orElseThrow(Refused::notFound);
    }

    private static ContentDisposition inline(IssuedDocument document) {
        String number = document.number() == null ? "" : " " + document.number();
        return ContentDisposition.inline()
                .filename(document.kind().title() + number + ".pdf", StandardCharsets.UTF_8)
                .build();
    }
}
