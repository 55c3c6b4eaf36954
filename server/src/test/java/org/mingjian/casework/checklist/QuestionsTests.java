package org.mingjian.casework.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.policy.Policy;

@Requirement({"A9", "G5"})
class QuestionsTests {

    @Test
    void everyGateHasAQuestionOfItsOwnThatEndsAsOne() {
        assertThat(Policy.values()).hasSizeGreaterThan(50).allSatisfy(policy -> {
            assertThat(Questions.of(policy)).contains("是否").endsWith("？");
        });
        assertThat(Stream.of(Policy.values()).map(Questions::of)).doesNotHaveDuplicates();
    }
}
