package org.mingjian.agency.register;

import java.util.List;
import org.mingjian.agency.LawVersion;
import org.mingjian.agency.Laws;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 执法依据: which statutes are known; the portal shows their text. */
@RestController
@RequestMapping("/api/agency/laws")
class LawController {

    private final Laws laws;

    LawController(Laws laws) {
        this.laws = laws;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    List<LawVersion> all() {
        return laws.all();
    }
}
