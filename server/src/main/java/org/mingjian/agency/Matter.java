package org.mingjian.agency;

import java.util.List;
import java.util.UUID;

/**
 * 执法事项: what an agency may do, under which provision, within which discretion.
 *
 * @param id identifier
 * @param agencyId the agency whose power it is
 * @param name name, for example 对网吧接纳未成年人的处罚
 * @param category field of enforcement, for example 文化市场
 * @param kind the kind of act that it empowers to
 * @param broken the provision that the party breaks; for other kinds than penalty the one that says when they apply
 * @param penalty the provision that penalises it; for other kinds the one that empowers
 * @param penaltyKinds the statutory words of the penalties, in statutory order; empty for other kinds
 * @param tiers 裁量基准
 * @param documentWord 机关代字 of its papers
 */
public record Matter(
        UUID id,
        UUID agencyId,
        String name,
        String category,
        EnforcementKind kind,
        LegalBasis broken,
        LegalBasis penalty,
        List<String> penaltyKinds,
        List<Tier> tiers,
        String documentWord) {

    /** Copies its lists. */
    public Matter {
        penaltyKinds = List.copyOf(penaltyKinds);
        tiers = List.copyOf(tiers);
    }

    /**
     * 法律依据.
     *
     * @param title the statute, for example 互联网上网服务营业场所管理条例
     * @param article for example 第二十一条第一款
     * @param text the provision's words
     */
    public record LegalBasis(String title, String article, String text) {}
}
