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
import org.springframework.web.util.UriComponentsBuilder;

/** 执法人员核验: whether a certificate shown at the door is good today. */
@RestController
class OfficerPages {

    /** So many that the page stays light. */
    private static final int PAGE = 50;

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
    ResponseEntity<byte[]> officers(
            @RequestParam(defaultValue = "") String certificate, @RequestParam(defaultValue = "1") String page) {
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
        if (certificate.isBlank()) {
            return list(model, today, page);
        }
        return answers.page(found.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK, "officers", model);
    }

    /** A page that is no number is the first. */
    private ResponseEntity<byte[]> list(HashMap<String, Object> model, LocalDate today, String page) {
        long number = Inputs.pageFault(page) == null ? Inputs.number(page) : 1;
        Paging paging =
                Paging.of(number, register.countInOffice(today), PAGE, UriComponentsBuilder.fromPath("/officers"));
        model.put("paging", paging);
        model.put("listed", paging.exists() ? register.inOffice(today, paging.offset(PAGE), PAGE) : List.of());
        return answers.page(paging.exists() ? HttpStatus.OK : HttpStatus.NOT_FOUND, "officers", model);
    }
}
