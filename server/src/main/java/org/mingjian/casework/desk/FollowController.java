package org.mingjian.casework.desk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.casework.CaseFolder;
import org.mingjian.casework.desk.CaseItems.CaseItem;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 我关注的: follow a case, and the list of what is followed. */
@RestController
@RequestMapping("/api/casework/followed")
class FollowController {

    private final FollowedCases followed;
    private final CaseItems items;
    private final CaseFolder folder;
    private final Agencies agencies;

    FollowController(FollowedCases followed, CaseItems items, CaseFolder folder, Agencies agencies) {
        this.followed = followed;
        this.items = items;
        this.folder = folder;
        this.agencies = agencies;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('casework:read')")
    List<CaseItem> list(@AuthenticationPrincipal Actor actor) {
        Set<UUID> scope = agencies.scope(actor);
        return items.of(followed.of(actor.accountId(), scope), scope);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('casework:read')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void follow(@PathVariable UUID id, @AuthenticationPrincipal Actor actor) {
        folder.subject(id, agencies.scope(actor)); // refused as absent when it is not the actor's to see
        followed.follow(actor.accountId(), id);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('casework:read')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unfollow(@PathVariable UUID id, @AuthenticationPrincipal Actor actor) {
        followed.unfollow(actor.accountId(), id);
    }
}
