package org.mingjian.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.event.DecisionIssued;
import org.mingjian.casework.event.DecisionServed;

/** Invented decisions, each of an agency of its own, and the persons who publish them. */
public final class Decisions {

    private String procedure = "ordinary";
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    private final UUID agency = UUID.randomUUID();
    private final UUID document = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();
    private final String number = "云文旅罚〔2026〕" + SERIAL.incrementAndGet() + "号";
    private final Actor preparer = person("沈明", Role.PUBLICATION_STAFF);
    private final Actor reviewer = person("陆清", Role.PUBLICATION_REVIEWER);

    /** The preparer. */
    public Actor preparer() {
        return preparer;
    }

    /** The second person. */
    public Actor reviewer() {
        return reviewer;
    }

    /** Another person of the agency. */
    public Actor person(String name, Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), agency, name, Set.of(role));
    }

    /** The document. */
    public UUID document() {
        return document;
    }

    /** The document number. */
    public String number() {
        return number;
    }

    /** The decision is served. */
    public DecisionServed served() {
        return served(LocalDate.of(2026, 11, 20));
    }

    /** It counts as served on that day. */
    public DecisionServed served(LocalDate on) {
        return new DecisionServed(caseId, document, on);
    }

    /** Lets the decision be one of another procedure. */
    void by(String otherProcedure) {
        procedure = otherProcedure;
    }

    /** A decision whose text holds a minor, a witness, a phone number and an identity number. */
    public DecisionIssued issued() {
        return issued("当事人违反规定接纳未成年人上网，事实清楚。");
    }

    /** The same with other grounds, which no redaction reads as a field of its own. */
    public DecisionIssued issued(String basis) {
        return new DecisionIssued(
                caseId,
                document,
                "ab".repeat(32),
                number,
                "云岭县青禾网吧接纳未成年人进入营业场所案",
                new DecisionIssued.Agency(agency, "云岭县文化和旅游局", "11350100M000100Y43", "350199"),
                new DecisionIssued.Party(
                        "INDIVIDUAL_BUSINESS", "云岭县青禾网吧", "91350100M000100Y43", "贺青禾", "云岭县城关镇东街8号", "13900002222"),
                "接纳未成年人进入互联网上网服务营业场所",
                "文化市场",
                List.of("警告", "罚款"),
                1_000_000L,
                0L,
                LocalDate.of(2026, 11, 19),
                Instant.parse("2026-11-19T02:00:00Z"),
                "2026年9月15日19时至21时，当事人接纳柳小满（身份证号11010519491231002X）上网，收取上网费16元。\n举报人欧阳青山电话13800138000。",
                "现场检查笔录、询问笔录、监控录像等十二份。",
                List.of(basis, "《互联网上网服务营业场所管理条例》第二十一条第一款、第三十一条"),
                "首次违法，主动整改，按“较轻”阶次裁量。",
                "一、警告；二、罚款人民币壹万元整（¥10,000.00）。",
                "如不服本决定，可以自收到决定书之日起60日内向云岭县人民政府申请行政复议，或者在6个月内向人民法院提起行政诉讼。",
                List.of(new DecisionIssued.OtherPerson("柳小满", true), new DecisionIssued.OtherPerson("欧阳青山", false)),
                List.of(
                        new DecisionIssued.Step(LocalDate.of(2026, 9, 22), "接到举报"),
                        new DecisionIssued.Step(LocalDate.of(2026, 9, 28), "立案"),
                        new DecisionIssued.Step(LocalDate.of(2026, 11, 19), "决定")),
                procedure);
    }
}
