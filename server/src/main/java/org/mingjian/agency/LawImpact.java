package org.mingjian.agency;

import java.util.List;
import org.mingjian.agency.law.ArticleChange;
import org.mingjian.agency.law.Citation;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;

/**
 * 依据变动的影响: what a new version of a statute changes, and what cites it.
 *
 * @param changes the articles that it amends or drops
 * @param matters the matters whose legal basis is one of them
 * @param values the rule values whose source is one of them
 */
public record LawImpact(List<ArticleChange> changes, List<Matter> matters, List<RuleValue> values) {

    /** Nothing changed that anybody could have cited. */
    static final LawImpact NONE = new LawImpact(List.of(), List.of(), List.of());

    /** Copies its lists. */
    public LawImpact {
        changes = List.copyOf(changes);
        matters = List.copyOf(matters);
        values = List.copyOf(values);
    }

    /** Finds among all matters and all rule values what cites the changed articles of a statute. */
    static LawImpact of(String statute, List<ArticleChange> changes, List<Matter> matters) {
        return new LawImpact(
                changes,
                matters.stream()
                        .filter(matter -> !citedBy(statute, changes, matter).isEmpty())
                        .toList(),
                RuleValues.shipped().all().stream()
                        .filter(value -> value.effectiveTo() == null)
                        .filter(value -> !cited(
                                        statute,
                                        changes,
                                        value.source().source(),
                                        value.source().article())
                                .isEmpty())
                        .toList());
    }

    /** The changed articles that are the matter's basis. */
    static List<ArticleChange> citedBy(String statute, List<ArticleChange> changes, Matter matter) {
        var broken = matter.broken();
        var penalty = matter.penalty();
        List<ArticleChange> of = cited(statute, changes, broken.title(), broken.article());
        List<ArticleChange> and = cited(statute, changes, penalty.title(), penalty.article());
        return changes.stream()
                .filter(change -> of.contains(change) || and.contains(change))
                .toList();
    }

    private static List<ArticleChange> cited(
            String statute, List<ArticleChange> changes, String title, String articles) {
        List<Citation> citations = Citation.all(title, articles);
        return changes.stream()
                .filter(change -> citations.stream()
                        .anyMatch(citation -> citation.statute().equals(statute)
                                && citation.article().equals(change.number())))
                .toList();
    }
}
