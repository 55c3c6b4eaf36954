package org.mingjian.documents;

import static org.mingjian.documents.RequiredPart.of;

import java.util.List;
import java.util.stream.Stream;
import org.mingjian.kernel.problem.Provision;

/** 听证文书的必备内容 (行政处罚法 第六十三条至第六十五条). */
final class HearingParts {

    private static final Provision REQUEST = Provision.penaltyLaw("第六十四条第一项");
    private static final Provision NOTICE = Provision.penaltyLaw("第六十四条第二项");
    private static final Provision PUBLIC = Provision.penaltyLaw("第六十四条第三项");
    private static final Provision PRESIDER = Provision.penaltyLaw("第六十四条第四项");
    private static final Provision AGENTS = Provision.penaltyLaw("第六十四条第五项");
    private static final Provision END = Provision.penaltyLaw("第六十四条第六项");
    private static final Provision COURSE = Provision.penaltyLaw("第六十四条第七项");
    private static final Provision RECORD = Provision.penaltyLaw("第六十四条第八项");
    private static final Provision COST = Provision.penaltyLaw("第六十三条第二款");
    private static final Provision REPORT = Provision.penaltyLaw("第六十五条");

    private HearingParts() {}

    /** The parts of a kind beside the agency's name. @throws IllegalArgumentException for a kind of another procedure */
    static Stream<RequiredPart> required(DocumentKind kind) {
        return Stream.concat(Stream.of(RequiredParts.PARTY), own(kind).stream());
    }

    private static List<RequiredPart> own(DocumentKind kind) {
        return switch (kind) {
            case HEARING_REQUEST ->
                List.of(
                        of("requestedOn", "申请日期", REQUEST),
                        of("requestManner", "申请方式", REQUEST),
                        of("requestedBy", "申请人", REQUEST));
            case HEARING_REFUSAL ->
                List.of(
                        of("requestedOn", "申请日期", REQUEST),
                        of("ground", "不予听证的理由", REQUEST),
                        of("reason", "理由的说明", REQUEST));
            case HEARING_NOTICE ->
                Stream.concat(meeting().stream(), told().stream()).toList();
            case HEARING_ANNOUNCEMENT -> meeting();
            case RECUSAL_DECISION ->
                List.of(
                        of("presider", "被申请回避的听证主持人", PRESIDER),
                        of("application", "申请回避的理由", PRESIDER),
                        of("decision", "决定", PRESIDER),
                        of("reason", "决定的理由", PRESIDER));
            case POSTPONEMENT_NOTICE -> List.of(of("kind", "延期或者中止", NOTICE), of("reason", "理由", NOTICE));
            case HEARING_END_NOTICE -> List.of(of("ground", "终止的情形", END), of("circumstances", "有关情况", END));
            case HEARING_RECORD -> record();
            case HEARING_REPORT ->
                List.of(
                        of("course", "听证的基本情况", REPORT),
                        of("issues", "争议的主要问题", REPORT),
                        of("assessment", "对事实、证据的认定", REPORT),
                        of("opinion", "处理意见和建议", REPORT),
                        of("presider", "听证主持人", PRESIDER));
            default -> throw new IllegalArgumentException("no parts for " + kind);
        };
    }

    private static List<RequiredPart> meeting() {
        return List.of(
                of("subject", "案由", NOTICE),
                of("heldAt", "听证时间", NOTICE),
                of("place", "听证地点", NOTICE),
                of("presider", "听证主持人", PRESIDER));
    }

    private static List<RequiredPart> told() {
        return List.of(
                of("recorder", "记录人", PRESIDER),
                of("publicity", "公开或者不公开", PUBLIC),
                of("rights", "申请回避、委托代理等权利", AGENTS),
                of("absence", "拒不出席的后果", END),
                of("cost", "不承担听证费用", COST));
    }

    private static List<RequiredPart> record() {
        return List.of(
                of("startedAt", "开始时间", RECORD),
                of("endedAt", "结束时间", RECORD),
                of("place", "听证地点", RECORD),
                of("presider", "听证主持人", PRESIDER),
                of("recorder", "记录人", RECORD),
                of("attendance", "到场人员", AGENTS),
                of("allegation", "调查人员提出的事实、证据和处罚建议", COURSE),
                of("rows.exhibits", "出示的证据和质证", COURSE),
                of("defence", "当事人的申辩", COURSE),
                of("lastWords", "最后陈述", COURSE),
                of("signature", "签名或者拒绝签名的情况", RECORD));
    }
}
