package org.mingjian.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;

/** What must hold before a page becomes public. */
@Requirement(
        value = {"C1", "C6", "G8", "I17", "I18"},
        law = {"行政处罚法 第四十八条", "政府信息公开条例 第十七条"})
class ReleaseGateTests extends PublicationTest {

    @Test
    void releaseBeforeServingIsRefusedWithItsProvision() throws Exception {
        var standing = drafted(false);
        acceptAndSubmit(standing.id());
        var answer = step(decision.reviewer(), "release", standing.id());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("DecisionServed", "第六十一条");
        assertThat(open("/records/" + standing.slug()).getStatus()).isEqualTo(404);
    }

    @Test
    void thePreparerMayNotReleaseUnderAnotherAccount() throws Exception {
        var standing = drafted(true);
        acceptAndSubmit(standing.id());
        var preparer = decision.preparer();
        var second = new Actor(
                UUID.randomUUID(),
                preparer.officerId(),
                preparer.agencyId(),
                preparer.name(),
                Set.of(Role.PUBLICATION_REVIEWER));
        var answer = step(second, "release", standing.id());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("ReleasedByASecondPerson", "第十七条");
    }

    @Test
    void aLeakThatRedactionDoesNotReadFailsTheRelease() throws Exception {
        tell(decision.issued("当事人电话１３８－００１３－８０００"));
        tell(decision.served());
        var standing =
                Waiting.forIt(() -> publication.ofDocument(decision.document()).filter(Publication.Standing::served));
        acceptAndSubmit(standing.id());
        var answer = step(decision.reviewer(), "release", standing.id());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("NothingLeaks");
        assertThat(open("/records/" + standing.slug()).getStatus()).isEqualTo(404);
    }

    @Test
    void anAnnouncedDecisionIsNotPublicBeforeItCountsAsServed() throws Exception {
        tell(decision.issued());
        tell(decision.served(LocalDate.of(2999, 1, 1)));
        var standing =
                Waiting.forIt(() -> publication.ofDocument(decision.document()).filter(Publication.Standing::served));
        acceptAndSubmit(standing.id());
        var answer = step(decision.reviewer(), "release", standing.id());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("DecisionServed", "2999年1月1日视为送达", "民事诉讼法");
    }
}
