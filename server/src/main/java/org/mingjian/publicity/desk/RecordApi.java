package org.mingjian.publicity.desk;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Permission;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.publicity.PublicRecordState;
import org.mingjian.publicity.Publication;
import org.mingjian.publicity.desk.RecordRequests.RedactionsRequest;
import org.mingjian.publicity.desk.RecordRequests.ReturnRequest;
import org.mingjian.publicity.desk.RecordRequests.StepRequest;
import org.mingjian.publicity.desk.RecordRequests.WithdrawRequest;
import org.mingjian.publicity.desk.RecordResponses.RecordDetail;
import org.mingjian.publicity.desk.RecordResponses.RecordPage;
import org.mingjian.publicity.release.Preparation.Answer;
import org.mingjian.publicity.release.Preparation.Mark;
import org.mingjian.publicity.release.Withdrawing.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 公示工作台: the queue and the steps. */
@RestController
@RequestMapping("/api/publicity/records")
class RecordApi {

    private static final String READ = "hasAuthority('" + Permission.PUBLICITY_READ + "')";
    private static final String PREPARE = "hasAuthority('" + Permission.PUBLICITY_PREPARE + "')";
    private static final String RELEASE = "hasAuthority('" + Permission.PUBLICITY_RELEASE + "')";
    private static final int MOST = 100;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_Q = 100;

    private final Publication publication;
    private final DeskViews views;

    RecordApi(Publication publication, DeskViews views) {
        this.publication = publication;
        this.views = views;
    }

    @GetMapping
    @PreAuthorize(READ)
    RecordPage queue(
            @AuthenticationPrincipal Actor actor,
            @RequestParam(required = false) @Nullable PublicRecordState state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        if (page < 0 || page > LAST_PAGE) {
            throw Refused.input("page", "页码应在 0 到 " + LAST_PAGE + " 之间");
        }
        if (size < 1 || size > MOST) {
            throw Refused.input("size", "每页条数应在 1 到 " + MOST + " 之间");
        }
        if (q != null && q.length() > LONGEST_Q) {
            throw Refused.input("q", "检索词最多 " + LONGEST_Q + " 个字");
        }
        return views.queue(actor, state, q == null || q.isBlank() ? null : q.strip(), page, size);
    }

    @GetMapping("/{id}")
    @PreAuthorize(READ)
    RecordDetail record(@AuthenticationPrincipal Actor actor, @PathVariable UUID id) {
        return views.detail(actor, id);
    }

    @PutMapping("/{id}/redactions")
    @PreAuthorize(PREPARE)
    RecordDetail redact(
            @AuthenticationPrincipal Actor actor,
            @PathVariable UUID id,
            @Valid @RequestBody RedactionsRequest request) {
        var answers = request.decisions().stream()
                .map(each -> new Answer(each.span(), each.contest(), each.reason()))
                .toList();
        var marks = request.manual().stream()
                .map(each -> new Mark(each.field(), each.start(), each.end(), each.reason()))
                .toList();
        publication.redact(actor, id, request.version(), answers, marks, request.acceptRest());
        return views.detail(actor, id);
    }

    @PostMapping("/{id}/submit")
    @PreAuthorize(PREPARE)
    RecordDetail submit(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody StepRequest request) {
        publication.submit(actor, id, request.version());
        return views.detail(actor, id);
    }

    @PostMapping("/{id}/return")
    @PreAuthorize(RELEASE)
    RecordDetail sendBack(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody ReturnRequest request) {
        publication.sendBack(actor, id, request.version(), request.reason());
        return views.detail(actor, id);
    }

    @PostMapping("/{id}/clear")
    @PreAuthorize(RELEASE)
    RecordDetail clear(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody StepRequest request) {
        publication.clear(actor, id, request.version());
        return views.detail(actor, id);
    }

    @PostMapping("/{id}/release")
    @PreAuthorize(RELEASE)
    RecordDetail release(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody StepRequest request) {
        publication.release(actor, id, request.version());
        return views.detail(actor, id);
    }

    @PostMapping("/{id}/withdraw")
    @PreAuthorize(RELEASE)
    RecordDetail withdraw(
            @AuthenticationPrincipal Actor actor, @PathVariable UUID id, @Valid @RequestBody WithdrawRequest request) {
        var order = new Order(request.ground(), request.reason(), request.document(), request.effectiveOn());
        publication.withdraw(actor, id, request.version(), order);
        return views.detail(actor, id);
    }
}
