package org.mingjian.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.Requirement;
import org.mingjian.kernel.problem.Refusal;

@Requirement(
        value = {"B3", "E14", "D3"},
        law = {"行政处罚法 第五十九条", "罚款决定与罚款收缴分离实施办法 第七条"})
class RequiredPartsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void aCompletePaperIsNotRefused(DocumentKind kind) {
        assertThat(refusals(kind, SampleFacts.of(kind))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPartOfEveryKind")
    void eachPartThatIsMissingIsNamedWithItsProvision(DocumentKind kind, RequiredPart part) {
        SampleFacts facts = SampleFacts.of(kind);
        for (String key : part.key().split("\\|")) {
            facts.without(key.replace("rows.", ""));
        }
        assertThat(refusals(kind, facts)).anySatisfy(refusal -> {
            assertThat(refusal.reason()).contains(part.name());
            assertThat(refusal.provision()).isEqualTo(part.provision());
        });
    }

    static Stream<Arguments> everyPartOfEveryKind() {
        return Stream.of(DocumentKind.values())
                .flatMap(kind -> RequiredParts.of(kind).stream().map(part -> Arguments.of(kind, part)));
    }

    @ParameterizedTest
    @MethodSource("everyPartOfEveryKind")
    void aBlankPartIsAMissingPart(DocumentKind kind, RequiredPart part) {
        SampleFacts facts = SampleFacts.of(kind);
        for (String key : part.key().split("\\|")) {
            if (key.startsWith("rows.")) {
                facts.without(key.replace("rows.", "")).row(key.replace("rows.", ""), "name", "  ");
            } else {
                facts.with(key, " \n");
            }
        }
        assertThat(refusals(kind, facts))
                .anySatisfy(refusal -> assertThat(refusal.reason()).contains(part.name()));
    }

    @Test
    void everyMissingPartIsNamedAtOnce() {
        SampleFacts facts = SampleFacts.of(DocumentKind.PENALTY_DECISION)
                .without("bankName")
                .without("bankAddress")
                .without("penaltyBasis")
                .without("court");
        assertThat(refusals(DocumentKind.PENALTY_DECISION, facts))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("bankName", "bankAddress", "penaltyBasis", "court");
    }

    @Test
    void aWarningAloneNeedsNoBank() {
        SampleFacts facts = SampleFacts.of(DocumentKind.PENALTY_DECISION)
                .without("bankName")
                .without("bankAddress")
                .without("paymentDays")
                .without("surcharge")
                .without("penalties")
                .row("penalties", "kind", "警告", "content", "")
                .with("fineFen", "0")
                .without("confiscatedFen");
        assertThat(refusals(DocumentKind.PENALTY_DECISION, facts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "penaltyBasis, 根据相关规定",
        "penaltyBasis, 依据有关法律法规的规定予以处罚",
        "penaltyBasis, 《互联网上网服务营业场所管理条例》",
        "penaltyBasis, 第二十七条"
    })
    void aBasisThatCitesNoArticleIsRefused(String key, String basis) {
        SampleFacts facts = SampleFacts.of(DocumentKind.PENALTY_DECISION).with(key, basis);
        assertThat(refusals(DocumentKind.PENALTY_DECISION, facts))
                .extracting(Refusal::rule)
                .containsExactly("BasisCited");
    }

    @Test
    @Requirement("I30")
    void threeMonthsForALawsuitInAnyFieldAreRefusedButThePartyIsQuotedAsItSpoke() {
        SampleFacts wrong =
                SampleFacts.of(DocumentKind.PENALTY_DECISION).with("publicityNotice", "不服本决定的，可以在三个月内提起行政诉讼。");
        SampleFacts quoted =
                SampleFacts.of(DocumentKind.PENALTY_DECISION).with("statementAdopted", "当事人称将在三个月内向人民法院起诉。");
        assertThat(refusals(DocumentKind.PENALTY_DECISION, wrong))
                .extracting(Refusal::rule)
                .containsExactly("LawsuitPeriodRight");
        assertThat(refusals(DocumentKind.PENALTY_DECISION, quoted)).isEmpty();
    }

    @Test
    @Requirement("I22")
    void aPaperIsDatedByTheServersClock() {
        SampleFacts facts = SampleFacts.of(DocumentKind.PENALTY_DECISION).with("decidedOn", "2026年11月20日");
        assertThat(refusals(DocumentKind.PENALTY_DECISION, facts))
                .extracting(Refusal::rule)
                .containsExactly("DatedByTheServer");
    }

    @Test
    @Requirement(value = "E14", law = "行政处罚法 第六十七条")
    void theTermOfPaymentIsFifteenDays() {
        SampleFacts facts = SampleFacts.of(DocumentKind.PENALTY_DECISION).with("paymentDays", "10");
        assertThat(refusals(DocumentKind.PENALTY_DECISION, facts))
                .extracting(Refusal::rule)
                .containsExactly("PaymentPeriodRight");
    }

    private static List<Refusal> refusals(DocumentKind kind, SampleFacts facts) {
        return new PaperFacts(kind, facts.facts(), TODAY).refusals();
    }
}
