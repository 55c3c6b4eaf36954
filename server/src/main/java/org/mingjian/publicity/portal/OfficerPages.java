package org.mingjian.publicity.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.publicity.officer.ListedOfficer;
import org.mingjian.publicity.officer.OfficerRegister;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 执法人员核验: whether a certificate shown at the door is good today. */
@RestController
class OfficerPages {

    private static final int MOST_LISTED = 500;
    private static final int LONGEST = 40;

    private final OfficerRegister register;
    private final Answers answers;
    private final Clock clock;

    OfficerPages(OfficerRegister register, Answers answers, Clock clock) {
        this.register = register;
        this.answers = answers;
        this.clock = clock;
    }

    /** An officer with what the certificate is worth today. */
    public record Checked(ListedOfficer officer, ListedOfficer.Standing standing) {}

    @GetMapping("/officers")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> officers(@RequestParam(defaultValue = "") String certificate) {
        LocalDate today = LegalDates.today(clock);
        var model = new HashMap<String, Object>();
        model.put("asked", !certificate.isBlank());
        model.put("today", LegalDates.format(today));
        model.put("certificate", certificate.length() > LONGEST ? certificate.substring(0, LONGEST) : certificate);
        List<Checked> found = certificate.isBlank() || certificate.length() > LONGEST
                ? List.of()
                : register.find(certificate).stream()
                        .map(officer -> new Checked(officer, officer.standing(today)))
                        .toList();
        model.put("found", found);
        model.put("listed", certificate.isBlank() ? register.inOffice(today, MOST_LISTED) : List.of());
        boolean absent = !certificate.isBlank() && found.isEmpty();
        return answers.page(absent ? HttpStatus.NOT_FOUND : HttpStatus.OK, "officers", model);
    }
}
