package org.mingjian.casework.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.casework.CaseFolder;
import org.mingjian.casework.EvidenceFiles;
import org.mingjian.casework.EvidenceFiles.EvidenceFile;
import org.mingjian.casework.EvidenceFiles.Label;
import org.mingjian.kernel.input.PlainText;
import org.mingjian.kernel.problem.Refused;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence files of a case. Hostile evidence is still evidence: it is kept as received and only ever downloaded. */
@RestController
@RequestMapping("/api/casework/cases/{caseId}/files")
class FileController {

    private static final int LONGEST_NAME = 200;

    private final CaseFolder folder;
    private final EvidenceFiles files;
    private final Agencies agencies;

    FileController(CaseFolder folder, EvidenceFiles files, Agencies agencies) {
        this.folder = folder;
        this.files = files;
        this.agencies = agencies;
    }

    /** A kept file: size in bytes, SHA-256 in lower-case hexadecimal. */
    record KeptFile(UUID id, String name, long size, String sha256) {}

    @PostMapping
    @PreAuthorize("hasAuthority('casework:handle')")
    @ResponseStatus(HttpStatus.CREATED)
    KeptFile keep(@PathVariable UUID caseId, @RequestPart MultipartFile file, @AuthenticationPrincipal Actor actor)
            throws IOException {
        var context = folder.open(caseId, Set.of(actor.agencyId()));
        if (!context.history().handlers().contains(actor.officerId())) {
            throw Refused.notFound();
        }
        try (InputStream bytes = file.getInputStream()) {
            EvidenceFile kept = files.keep(caseId, label(file), bytes, actor);
            return new KeptFile(kept.id(), kept.name(), kept.size(), kept.sha256());
        }
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('casework:read')")
    ResponseEntity<Resource> get(
            @PathVariable UUID caseId, @PathVariable UUID id, @AuthenticationPrincipal Actor actor) {
        folder.open(caseId, agencies.scope(actor));
        EvidenceFile file = files.find(caseId, id).orElseThrow(Refused::notFound);
        ContentDisposition download = ContentDisposition.attachment()
                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(files.place(file.sha256())));
    }

    private static Label label(MultipartFile file) {
        String sent = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        String own = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String name = own.codePoints()
                .filter(character -> PlainText.fault(Character.toString(character)) == null)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new Label(
                name.isBlank() ? "未命名" : name,
                Optional.ofNullable(file.getContentType()).orElse("application/octet-stream"));
    }
}
