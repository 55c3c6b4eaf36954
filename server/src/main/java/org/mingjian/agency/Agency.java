package org.mingjian.agency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 执法主体(执法机关): an agency with what its papers have to say about it.
 *
 * @param id identifier
 * @param parentId the agency or government above it, {@code null} at the top
 * @param name full name
 * @param creditCode unified social credit code (GB 32100)
 * @param kind organ, authorised or entrusted organisation
 * @param region six-digit division (GB/T 2260)
 * @param regionName the division's name, for example 云岭县
 * @param address address
 * @param phone telephone
 * @param documentWord 机关代字, for example 云文旅
 * @param remedies whom a party turns to
 * @param collectingBank who takes fines (罚缴分离, 行政处罚法 第六十七条)
 */
public record Agency(
        UUID id,
        @Nullable UUID parentId,
        String name,
        String creditCode,
        AgencyKind kind,
        String region,
        String regionName,
        String address,
        String phone,
        String documentWord,
        Remedies remedies,
        CollectingBank collectingBank) {

    /**
     * 救济途径: for papers of this agency.
     *
     * @param reconsiderationAgency 行政复议机关
     * @param court 有管辖权的人民法院
     */
    public record Remedies(String reconsiderationAgency, String court) {}

    /** 代收机构: name and address of the bank. */
    public record CollectingBank(String name, String address) {}
}
