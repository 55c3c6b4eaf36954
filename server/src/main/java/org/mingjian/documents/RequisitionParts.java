package org.mingjian.documents;

import static org.mingjian.documents.RequiredPart.of;

import java.util.stream.Stream;
import org.mingjian.kernel.problem.Provision;

/** 征用文书的必备内容 (民法典 第二百四十五条、突发事件应对法 第十二条). */
final class RequisitionParts {

    private static final Provision POWER = new Provision("民法典", "第二百四十五条");
    private static final Provision EMERGENCY = new Provision("突发事件应对法", "第十二条");

    private RequisitionParts() {}

    /** The parts of a kind. @throws IllegalArgumentException for a kind of another procedure */
    static Stream<RequiredPart> required(DocumentKind kind) {
        Stream<RequiredPart> party = Stream.of(RequiredParts.PARTY);
        return Stream.concat(
                party,
                switch (kind) {
                    case REQUISITION_DECISION ->
                        with(
                                of("ground", "紧急需要", POWER),
                                of("requisitionBasis", "征用依据", POWER),
                                of("rows.items", "征用的财产和数量", POWER),
                                of("use", "用途", EMERGENCY),
                                of("days", "征用期限", EMERGENCY),
                                of("standard", "补偿标准", POWER));
                    case REQUISITION_LIST ->
                        Stream.of(
                                of("rows.items", "交接的财产和数量", POWER),
                                of("takenAt", "交接时间", EMERGENCY),
                                of("place", "交接地点", EMERGENCY),
                                of("takers", "执法人员", EMERGENCY),
                                of("signature", "签名情况", EMERGENCY));
                    case REQUISITION_EXTENSION ->
                        with(
                                of("decisionNumber", "征用决定书文号", POWER),
                                of("extendedDays", "延长的期限", EMERGENCY),
                                of("lastDay", "延长后的最后一日", EMERGENCY),
                                of("reason", "延长的理由", EMERGENCY));
                    case REQUISITION_RETURN_RECORD ->
                        Stream.of(
                                of("rows.items", "返还的财产和状况", POWER),
                                of("returnedOn", "返还日期", POWER),
                                of("returners", "执法人员", EMERGENCY),
                                of("signature", "签名情况", EMERGENCY));
                    case REQUISITION_COMPENSATION ->
                        with(
                                of("decisionNumber", "征用决定书文号", POWER),
                                of("useAmount", "使用补偿", EMERGENCY),
                                of("damageAmount", "毁损补偿", POWER),
                                of("lossAmount", "灭失补偿", POWER),
                                of("totalAmount", "补偿总额", POWER),
                                of("reckoning", "补偿的计算", EMERGENCY));
                    default -> throw new IllegalArgumentException("no parts for " + kind);
                });
    }

    private static Stream<RequiredPart> with(RequiredPart... own) {
        return Stream.concat(Stream.of(own), RequiredParts.REMEDIES.stream());
    }
}
