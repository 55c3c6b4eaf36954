package org.mingjian.casework.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.casework.CaseFolder;
import org.mingjian.casework.Casework;
import org.mingjian.casework.Form;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.CaseReceipts;
import org.mingjian.recording.Receipts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** One case: its page, its acts, and the papers that they would issue. */
@RestController
@RequestMapping("/api/casework")
class CaseController {

    private final Casework casework;
    private final CaseFolder folder;
    private final CaseViews views;
    private final Form form;
    private final Receipts receipts;
    private final Agencies agencies;

    CaseController(
            Casework casework, CaseFolder folder, CaseViews views, Form form, Receipts receipts, Agencies agencies) {
        this.casework = casework;
        this.folder = folder;
        this.views = views;
        this.form = form;
        this.receipts = receipts;
        this.agencies = agencies;
    }

    /** What an act answers: its entry, the entry's index in the log, and the case as it is now. */
    record ActResponse(
            UUID entryId, long index, @JsonProperty("case") CaseView caseView) {}

    @GetMapping("/cases/{id}")
    @PreAuthorize("hasAuthority('casework:read')")
    CaseView get(@PathVariable UUID id, @AuthenticationPrincipal Actor actor) {
        return views.of(id, actor);
    }

    /** 案卷存证: what anybody can check the whole case with, away from the server. */
    @GetMapping("/cases/{id}/receipts.json")
    @PreAuthorize("hasAuthority('casework:read')")
    ResponseEntity<CaseReceipts> receipts(@PathVariable UUID id, @AuthenticationPrincipal Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"case-" + id + ".json\"")
                .body(receipts.ofSubject(folder.subject(id, agencies.scope(actor))));
    }

    @PostMapping("/leads")
    @PreAuthorize("hasAuthority('casework:handle')")
    @ResponseStatus(HttpStatus.CREATED)
    ActResponse register(@RequestBody JsonNode body, @AuthenticationPrincipal Actor actor) {
        RegisterLead lead = (RegisterLead) form.read(ActKind.REGISTER_LEAD, body);
        return answer(casework.register(lead, actor), actor);
    }

    /** Begins a case with the first act of its procedure. */
    @PostMapping("/openings/{act}")
    @PreAuthorize("hasAuthority('casework:handle')")
    @ResponseStatus(HttpStatus.CREATED)
    ActResponse open(@PathVariable String act, @RequestBody JsonNode body, @AuthenticationPrincipal Actor actor) {
        ActKind kind = ActKind.withWord(act).filter(ActKind::opens).orElseThrow(Refused::notFound);
        return answer(casework.register(form.read(kind, body), actor), actor);
    }

    /** Every act of a case; the permission is that of the act's row, checked where the act is done. */
    @PostMapping("/cases/{id}/acts/{act}")
    @PreAuthorize("hasAuthority('casework:read')")
    ActResponse act(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader("If-Match") String version,
            @RequestBody JsonNode body,
            @AuthenticationPrincipal Actor actor) {
        return answer(casework.act(id, version(version), read(act, body), actor), actor);
    }

    @PostMapping(path = "/cases/{id}/preview/{act}", produces = MediaType.TEXT_HTML_VALUE)
    @PreAuthorize("hasAuthority('casework:read')")
    String preview(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestBody JsonNode body,
            @AuthenticationPrincipal Actor actor) {
        return folder.preview(id, read(act, body), actor).orElseThrow(Refused::notFound);
    }

    private Act read(String word, JsonNode body) {
        ActKind kind = ActKind.withWord(word).filter(found -> !found.opens()).orElseThrow(Refused::notFound);
        return form.read(kind, body);
    }

    private ActResponse answer(Casework.Done done, Actor actor) {
        long index = receipts.awaitSequenced(done.entryId());
        return new ActResponse(done.entryId(), index, views.of(done.caseId(), actor));
    }

    private static int version(String header) {
        try {
            return Integer.parseInt(header.replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw Refused.input("If-Match", "版本号应为数字");
        }
    }
}
