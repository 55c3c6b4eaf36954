package org.mingjian.legalreview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.page.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 法制审核 for the desk; opinions are given as acts of the case, see casework. */
@RestController
@RequestMapping("/api/legalreview/reviews")
class ReviewController {

    private final ReviewViews views;
    private final Agencies agencies;

    ReviewController(ReviewViews views, Agencies agencies) {
        this.views = views;
        this.agencies = agencies;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('legalreview:read')")
    Page<ReviewView.Item> page(
            @RequestParam(required = false) @Nullable ReviewState state,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Actor actor) {
        return views.page(new ReviewViews.Query(agencies.scope(actor), state, caseId, new PageRequest(page, size)));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('legalreview:read')")
    ReviewView get(@PathVariable UUID id, @AuthenticationPrincipal Actor actor) {
        return views.get(id, agencies.scope(actor));
    }
}
