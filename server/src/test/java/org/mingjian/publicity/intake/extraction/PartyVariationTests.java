package org.mingjian.publicity.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.PartyKind;
import org.mingjian.publicity.intake.ProblemCode;

/** The ways in which decisions name those they are made against. */
@Requirement("P5")
class PartyVariationTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "当事人：云岭县如意便利店⏎经营者：江如意 | 云岭县如意便利店 | INDIVIDUAL_BUSINESS",
                "当事人：云岭县清河小吃店（个体工商户）⏎经营者：江河清 | 云岭县清河小吃店（个体工商户） | INDIVIDUAL_BUSINESS",
                "当事人：江河清（系云岭县清河便利店经营者）⏎字号名称：云岭县清河便利店⏎经营者：江河清 | 云岭县清河便利店 | INDIVIDUAL_BUSINESS",
                "当事人基本情况：⏎名称：云岭县清河便利店⏎经营者：江河清 | 云岭县清河便利店 | INDIVIDUAL_BUSINESS",
                "当事人：江河清（云岭县清河便利店经营者），男。 | 江河清 | NATURAL_PERSON",
                "违法行为人江河清，男，1980年2月3日出生，现住云岭县。 | 江河清 | NATURAL_PERSON",
                "被处罚人：姓名：江河清　性别：男　身份证号：990123********1234 | 江河清 | NATURAL_PERSON",
                "云岭县青禾商贸有限公司（纳税人识别号：91990123MA0QK7T113）： | 云岭县青禾商贸有限公司 | LEGAL_PERSON",
                "当事人：青禾（云岭）商贸有限公司（曾用名：云岭青禾商店） | 青禾（云岭）商贸有限公司 | LEGAL_PERSON",
                "当事人：云岭青禾超市有限公司北街店⏎负责人：林舒平 | 云岭青禾超市有限公司北街店 | OTHER",
                "当事人：云岭县远航中心（有限合伙）⏎执行事务合伙人：江河清 | 云岭县远航中心（有限合伙） | OTHER",
                "当事人：云岭县河畔种植专业合作社⏎法定代表人：江河清 | 云岭县河畔种植专业合作社 | LEGAL_PERSON",
                "被处罚人：云岭县第一人民医院⏎法定代表人：何清源 | 云岭县第一人民医院 | LEGAL_PERSON"
            })
    void nameAndKindAreRead(String party, String name, PartyKind kind) {
        ExtractedDecision.Party read =
                Sample.PLAIN.withParty(party.replace('⏎', '\n')).read().party();

        assertThat(read.name()).isEqualTo(name);
        assertThat(read.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "当事人一：云岭县青禾商贸有限公司\n当事人二：江河清，男",
                "当事人1：云岭县青禾商贸有限公司，地址：云岭县\n当事人2：云岭县大河石材有限公司",
                "当事人：云岭县青禾商贸有限公司、江河清"
            })
    void ofSeveralPartiesTheFirstIsTakenAndThatIsSaid(String party) {
        ExtractedDecision decision = Sample.PLAIN.withParty(party).read();

        assertThat(decision.party().name()).isEqualTo("云岭县青禾商贸有限公司");
        assertThat(decision.has(ProblemCode.SEVERAL_PARTIES)).isTrue();
    }

    @Test
    void theCodeOfASupplierIsNeverThatOfTheParty() {
        ExtractedDecision decision = Sample.PLAIN
                .withParty("当事人：云岭县青禾商贸有限公司\n该公司从云岭县大河食品有限公司（统一社会信用代码：" + Sample.COMPANY_CODE + "）购进饼干。")
                .read();

        assertThat(decision.party().creditCode()).isNull();
        assertThat(decision.has(ProblemCode.CREDIT_CODE_MISSING)).isTrue();
    }

    @Test
    void underALabelOfOtherNumbersOnlyACodeWithRightCheckCharactersIsTaken() {
        String party = "当事人：云岭县青禾商贸有限公司\n证件号码：";

        assertThat(Sample.PLAIN
                        .withParty(party + Sample.COMPANY_CODE)
                        .read()
                        .party()
                        .creditCode())
                .isEqualTo(Sample.COMPANY_CODE);
        assertThat(Sample.PLAIN
                        .withParty(party + "990123000012345678")
                        .read()
                        .party()
                        .creditCode())
                .isNull();
    }
}
