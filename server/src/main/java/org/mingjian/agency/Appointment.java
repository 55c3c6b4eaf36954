package org.mingjian.agency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 任职: what the register is told of an officer.
 *
 * @param agencyId the agency
 * @param divisionId the division, {@code null} for leaders
 * @param name name
 * @param post 职务
 * @param employment whether in post
 * @param legalQualification number of the 法律职业资格证书, {@code null} when not held
 */
public record Appointment(
        UUID agencyId,
        @Nullable UUID divisionId,
        String name,
        String post,
        Employment employment,
        @Nullable String legalQualification) {}
