package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.legalreview.Opinion;

/** The bell tells whose turn it is, each occurrence until that account has read it. */
@Requirement("P3")
class NoticeTests extends CaseTest {

    private static final String ADDRESS = "/api/casework/notices";

    private record Told(String key, String kind, String caseId, String text, boolean read) {}

    private List<Told> told(Actor actor) {
        return desk.get(ADDRESS, actor)
                .body()
                .valueStream()
                .map(one -> new Told(
                        one.path("key").asString(),
                        one.path("kind").asString(),
                        one.path("caseId").asString(),
                        one.path("text").asString(),
                        one.path("read").asBoolean()))
                .toList();
    }

    private void read(Actor actor, String... keys) {
        String list = List.of(keys).stream().map(key -> '"' + key + '"').collect(Collectors.joining(","));
        assertThat(desk.post(ADDRESS + "/read", "{\"keys\":[" + list + "]}", actor)
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aNewTaskIsToldToThoseWhoseTurnItIsAndNotAgainOnceRead() {
        Staff own = untouched();
        Conduct conduct = new Conduct(desk, clock, own).registered();
        Told task = told(own.lead()).getFirst();
        assertThat(task.kind()).isEqualTo("TASK");
        assertThat(task.caseId()).isEqualTo(conduct.caseId().toString());
        assertThat(task.read()).isFalse();
        assertThat(told(own.head())).isEmpty();
        read(own.lead(), task.key(), "TASK:made-up");
        assertThat(told(own.lead())).extracting(Told::read).containsOnly(true);
        conduct.does(Samples.verified(), own.lead());
        assertThat(told(own.lead())).isEmpty();
        assertThat(told(own.head())).extracting(Told::read).containsOnly(false);
        read(own.head(), told(own.head()).getFirst().key());
        assertThat(told(own.head())).extracting(Told::read).containsOnly(true);
        assertThat(told(own.deputy())).extracting(Told::read).containsOnly(false);
    }

    @Test
    @Requirement("E7")
    void anOpinionThatReturnedACaseIsToldToItsHandlersAndEachReturnAnew() {
        Staff own = untouched();
        Conduct conduct = new Conduct(desk, clock, own)
                .concluded(Samples.HEAVY_FINE)
                .does(new ReviewAct.SubmitForReview(null), own.lead())
                .does(Samples.opinion(Opinion.RETURNED), own.reviewer());
        Told returned = told(own.assisting()).getFirst();
        assertThat(returned.kind()).isEqualTo("RETURNED");
        assertThat(returned.caseId()).isEqualTo(conduct.caseId().toString());
        assertThat(told(own.reviewer())).isEmpty();
    }

    @Test
    void aDayThatComesNearIsToldAndToldAgainWhenItIsRed() {
        Staff own = untouched();
        new Conduct(desk, clock, own).filed();
        assertThat(told(own.lead())).extracting(Told::kind).containsExactly("TASK");
        clock.advance(Duration.ofDays(85));
        Told amber = told(own.lead()).getFirst();
        assertThat(amber.kind()).isEqualTo("DEADLINE");
        read(own.lead(), amber.key());
        clock.advance(Duration.ofDays(10));
        Told red = told(own.lead()).getFirst();
        assertThat(red.kind()).isEqualTo("DEADLINE");
        assertThat(red.read()).isFalse();
        assertThat(red.text()).contains("逾期");
    }
}
