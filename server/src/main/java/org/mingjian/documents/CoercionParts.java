package org.mingjian.documents;

import static org.mingjian.documents.RequiredPart.of;
import static org.mingjian.kernel.problem.Provision.coercionLaw;

import java.util.List;
import java.util.stream.Stream;
import org.mingjian.kernel.problem.Provision;

/** 强制措施文书的必备内容 (行政强制法 第三章). */
final class CoercionParts {

    private static final Provision APPROVAL = coercionLaw("第十八条第一项");
    private static final Provision SCENE = coercionLaw("第十八条");
    private static final Provision DECISION = coercionLaw("第二十四条第二款");
    private static final Provision LIST = coercionLaw("第二十四条第三款");
    private static final Provision TERM = coercionLaw("第二十五条");
    private static final Provision FREEZE = coercionLaw("第三十一条");
    private static final Provision NOTICE = coercionLaw("第三十条第一款");
    private static final Provision RELEASE = coercionLaw("第二十八条");
    private static final Provision KEEPING = coercionLaw("第二十六条");
    private static final Provision TRANSFER = coercionLaw("第二十一条");

    private CoercionParts() {}

    /** The parts of a kind beside the agency's name. @throws IllegalArgumentException for a kind of another procedure */
    static Stream<RequiredPart> required(DocumentKind kind) {
        return switch (kind) {
            case MEASURE_APPROVAL -> Stream.concat(approval().stream(), RequiredParts.APPROVAL.stream());
            case SEIZURE_DECISION -> decision(DECISION, "场所、设施或者财物的名称、数量");
            case FREEZE_DECISION -> decision(FREEZE, "冻结的账号和数额");
            case SCENE_RECORD -> scene().stream();
            case PROPERTY_LIST -> list().stream();
            case FREEZE_NOTICE -> freezeNotice().stream();
            case TESTING_NOTICE -> testing().stream();
            case EXTENSION_NOTICE -> extension().stream();
            case RELEASE_DECISION -> release().stream();
            case CUSTODY_RECORD -> custody().stream();
            case RETURN_LIST -> returned().stream();
            case TRANSFER_NOTICE -> transfer().stream();
            default -> throw new IllegalArgumentException("no parts for " + kind);
        };
    }

    private static List<RequiredPart> approval() {
        return List.of(
                RequiredParts.PARTY,
                of("measure", "拟采取的强制措施", APPROVAL),
                of("facts", "事实", APPROVAL),
                of("reason", "采取措施的理由", APPROVAL),
                of("basis", "采取措施的依据", APPROVAL),
                of("rows.items", "拟采取措施的财物", APPROVAL));
    }

    /** The five contents of 第二十四条第二款, those of 第三十一条 alike; name, seal and date come from the paper itself. */
    private static Stream<RequiredPart> decision(Provision provision, String property) {
        List<RequiredPart> own = List.of(
                RequiredParts.PARTY,
                of("partyAddress", "当事人的地址", provision),
                of("reason", "采取措施的理由", provision),
                of("basis", "采取措施的依据", provision),
                of("termDays", "采取措施的期限", provision),
                of("rows.items", property, provision),
                of("decidedOn|issuedOn", "作出决定的日期", provision));
        return Stream.concat(own.stream(), RequiredParts.REMEDIES.stream());
    }

    private static List<RequiredPart> scene() {
        return List.of(
                of("takenAt", "实施时间", SCENE),
                of("place", "实施地点", SCENE),
                of("officerNames", "执法人员", SCENE),
                of("officerCertificates", "执法证件号码", SCENE),
                of("certificateShown", "出示执法身份证件的情况", SCENE),
                of("attendance", "当事人到场的情况", SCENE),
                of("told|witness", "告知理由、依据、权利和救济途径的情况", SCENE),
                of("statement", "当事人的陈述、申辩", SCENE),
                of("course", "现场情况", SCENE),
                of("signature", "签名或者拒绝签名的情况", SCENE));
    }

    private static List<RequiredPart> list() {
        return List.of(RequiredParts.PARTY, of("decisionNumber", "决定书文号", LIST), of("rows.items", "财物的名称、数量和状况", LIST));
    }

    private static List<RequiredPart> freezeNotice() {
        return List.of(
                RequiredParts.PARTY,
                of("institution", "金融机构", NOTICE),
                of("basis", "冻结的依据", NOTICE),
                of("termDays", "冻结的期限", NOTICE),
                of("rows.items", "冻结的账号和数额", NOTICE));
    }

    private static List<RequiredPart> testing() {
        return List.of(
                RequiredParts.PARTY,
                of("subject", "检测的物品和项目", TERM),
                of("institution", "检测机构", TERM),
                of("fromOn", "检测期间的开始", TERM),
                of("untilOn", "检测期间的结束", TERM));
    }

    private static List<RequiredPart> extension() {
        return List.of(
                RequiredParts.PARTY,
                of("decisionNumber", "原决定书文号", TERM),
                of("extensionDays", "延长的天数", TERM),
                of("extensionReason", "延长的理由", TERM),
                of("extendedUntil", "延长后的期限", TERM));
    }

    private static List<RequiredPart> release() {
        return List.of(
                RequiredParts.PARTY,
                of("decisionNumber", "原决定书文号", RELEASE),
                of("ground", "解除的情形", RELEASE),
                of("rows.items", "解除的财物", RELEASE));
    }

    private static List<RequiredPart> custody() {
        return List.of(
                of("movement", "出入库的种类", KEEPING),
                of("movedAt", "时间", KEEPING),
                of("giver", "交出人", KEEPING),
                of("taker", "接收人", KEEPING),
                of("rows.items", "物品的名称、数量", KEEPING));
    }

    private static List<RequiredPart> returned() {
        return List.of(
                RequiredParts.PARTY,
                of("movedAt", "返还时间", RELEASE),
                of("receivedBy", "领取人", RELEASE),
                of("rows.items", "返还的财物", RELEASE));
    }

    private static List<RequiredPart> transfer() {
        return List.of(
                RequiredParts.PARTY,
                of("recipient", "接收机关", TRANSFER),
                of("reason", "移送的理由", TRANSFER),
                of("rows.items", "移送的财物", TRANSFER));
    }
}
