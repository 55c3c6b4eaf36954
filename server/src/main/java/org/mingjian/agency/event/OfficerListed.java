package org.mingjian.agency.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 执法人员清单变动: an officer's public particulars, whenever they change.
 *
 * @param officerId the officer
 * @param agencyName the unit
 * @param name the officer's name
 * @param post the post (职务)
 * @param certificateNumber the certificate
 * @param categories fields of enforcement
 * @param regions six-digit divisions (GB/T 2260)
 * @param regionNames their names
 * @param validUntil last day of validity
 * @param checkedUntil last day covered by the three-yearly check
 * @param status VALID, SUSPENDED or REVOKED
 */
public record OfficerListed(
        UUID officerId,
        String agencyName,
        String name,
        String post,
        String certificateNumber,
        List<String> categories,
        List<String> regions,
        List<String> regionNames,
        LocalDate validUntil,
        LocalDate checkedUntil,
        String status) {}
