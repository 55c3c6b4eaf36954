package org.mingjian.documents;

import static org.mingjian.documents.RequiredPart.of;
import static org.mingjian.kernel.problem.Provision.licensingLaw;

import java.util.List;
import java.util.stream.Stream;
import org.mingjian.kernel.problem.Provision;

/** 收费文书的必备内容 (行政许可法 第五十九条、政府信息公开条例 第二十条第八项). */
final class FeeParts {

    private static final Provision CHARGE = licensingLaw("第五十九条");
    private static final Provision PUBLISHED = new Provision("政府信息公开条例", "第二十条第八项");
    private static final Provision RELIEF = new Provision("政府非税收入管理办法", "减免和缓缴");
    private static final Provision REFUND = new Provision("国家赔偿法", "第三十六条第一项");

    private static final List<RequiredPart> CHARGED = List.of(
            of("feeItem", "收费项目", CHARGE),
            of("feeBasis", "收费依据", PUBLISHED),
            of("feeStandard", "收费标准", PUBLISHED),
            of("feeQuantity", "数量", CHARGE),
            of("feeAmount", "收费金额", CHARGE));

    private FeeParts() {}

    /** The parts of a kind. @throws IllegalArgumentException for a kind of another procedure */
    static Stream<RequiredPart> required(DocumentKind kind) {
        Stream<RequiredPart> common = Stream.concat(Stream.of(RequiredParts.PARTY), CHARGED.stream());
        return switch (kind) {
            case FEE_APPROVAL -> Stream.concat(common, RequiredParts.APPROVAL.stream());
            case FEE_NOTICE -> with(common, of("feeDays", "缴款期限", CHARGE), of("bankName", "代收机构", CHARGE));
            case FEE_RELIEF ->
                with(
                        common,
                        of("noticeNumber", "缴款通知书文号", CHARGE),
                        of("relief", "减免、缓缴的内容", RELIEF),
                        of("reliefBasis", "减免、缓缴的依据", RELIEF),
                        of("reason", "减免、缓缴的理由", RELIEF));
            case FEE_REVOCATION ->
                with(
                        common,
                        of("noticeNumber", "缴款通知书文号", CHARGE),
                        of("revocationBasis", "撤销的依据", REFUND),
                        of("reason", "撤销的理由", REFUND));
            default -> throw new IllegalArgumentException("no parts for " + kind);
        };
    }

    private static Stream<RequiredPart> with(Stream<RequiredPart> common, RequiredPart... own) {
        return Stream.concat(Stream.concat(common, Stream.of(own)), RequiredParts.REMEDIES.stream());
    }
}
