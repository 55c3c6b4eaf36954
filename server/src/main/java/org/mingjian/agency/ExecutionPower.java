package org.mingjian.agency;

import java.util.Set;
import java.util.UUID;

/**
 * 行政强制执行权: in which manners an agency may itself execute its decisions in a matter. Only a law gives it (行政强制法
 * 第十三条); an agency without it applies to the court.
 *
 * @param matterId the matter of the decisions
 * @param manners 方式, at least one
 * @param basis the provision of the law that gives the power
 */
public record ExecutionPower(UUID matterId, Set<ExecutionManner> manners, Matter.LegalBasis basis) {

    /** Keeps its own copy. */
    public ExecutionPower {
        manners = Set.copyOf(manners);
    }
}
