package org.mingjian.casework.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.agency.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 消息: what the bell of the desk tells. */
@RestController
@RequestMapping("/api/casework/notices")
class NoticeController {

    private final Notices notices;
    private final ReadNotices reads;

    NoticeController(Notices notices, ReadNotices reads) {
        this.notices = notices;
        this.reads = reads;
    }

    /** Notices that were read just now. */
    record Reading(
            @NotNull(message = "请指明已读的消息") @Size(max = 1000, message = "一次最多1000条")
            List<String> keys) {}

    @GetMapping
    @PreAuthorize("hasAuthority('casework:read')")
    List<Notice> notices(@AuthenticationPrincipal Actor actor) {
        return notices.of(actor);
    }

    /** Only what the actor is told now can be read; the rest is forgotten. */
    @PostMapping("/read")
    @PreAuthorize("hasAuthority('casework:read')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@Valid @RequestBody Reading reading, @AuthenticationPrincipal Actor actor) {
        Set<String> read = notices.of(actor).stream()
                .filter(one -> one.read() || reading.keys().contains(one.key()))
                .map(Notice::key)
                .collect(Collectors.toSet());
        reads.keep(actor.accountId(), read);
    }
}
