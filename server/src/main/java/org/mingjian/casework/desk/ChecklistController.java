package org.mingjian.casework.desk;

import java.util.UUID;
import org.mingjian.agency.Actor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 检查单 of one case. */
@RestController
@RequestMapping("/api/casework/cases/{id}/checklist")
class ChecklistController {

    private final Checklists checklists;

    ChecklistController(Checklists checklists) {
        this.checklists = checklists;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('casework:read')")
    ChecklistView get(@PathVariable UUID id, @AuthenticationPrincipal Actor actor) {
        return checklists.of(id, actor);
    }
}
