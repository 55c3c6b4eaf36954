package org.mingjian.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.CoercionAct.FreezeDeposit;
import org.mingjian.casework.act.CoercionAct.ImplementAtOnce;
import org.mingjian.casework.act.CoercionAct.ImplementMeasure;
import org.mingjian.casework.act.CoercionAct.ProposeMeasure;
import org.mingjian.casework.act.CoercionAct.Seizure;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PropertyAct.Item;
import org.mingjian.casework.act.PropertyAct.Nature;
import org.mingjian.casework.act.Scene;
import org.mingjian.kernel.calendar.LegalDates;

/** A measure in an invented case; tests change the one thing that they are about. */
final class Seizing {

    static final Item BOOKS = item("无出版单位的图书", null, Nature.GOODS, "120", "册");
    static final Item PRINTER = item("数码印刷机", null, Nature.FACILITY, "1", "台");

    private final UUID matterId;
    private List<UUID> officers;
    private Instant at;
    private Seizure measure = Seizure.SEIZE;
    private PartyFacts party = Samples.netCafe(Conduct.party());
    private List<Item> items = List.of(BOOKS, PRINTER);
    private long amountFen = 5_000_000;
    private @Nullable String connected;
    private boolean shown = true;
    private boolean called = true;
    private boolean present = true;
    private boolean told = true;
    private boolean elsewhere;
    private boolean given = true;
    private boolean signed = true;
    private @Nullable String answer = "已说明扣押的理由，不予采纳";
    private @Nullable String witness;
    private @Nullable String untimely = "正在印制，不当场扣押即被转移";

    Seizing(UUID matterId, List<UUID> officers, Instant at) {
        this.matterId = matterId;
        this.officers = officers;
        this.at = at;
    }

    static Item item(String name, @Nullable String mark, Nature nature, String quantity, String unit) {
        return new Item(name, mark, nature, new BigDecimal(quantity), unit, "九成新，完好");
    }

    static Item account(String number, String yuan) {
        return item("基本存款账户", number, Nature.FUNDS, yuan, "元");
    }

    Seizing by(Seizure other) {
        measure = other;
        return this;
    }

    Seizing of(PartyFacts other) {
        party = other;
        return this;
    }

    Seizing officers(List<UUID> others) {
        officers = others;
        return this;
    }

    Seizing at(Instant other) {
        at = other;
        return this;
    }

    Seizing items(Item... others) {
        items = List.of(others);
        return this;
    }

    Seizing connectedTo(String caseNumber) {
        connected = caseNumber;
        return this;
    }

    Seizing hidingTheCertificate() {
        shown = false;
        return this;
    }

    Seizing callingNobody() {
        called = false;
        return this;
    }

    Seizing inAbsence(@Nullable String before) {
        present = false;
        signed = false;
        witness = before;
        return this;
    }

    Seizing tellingNothing() {
        told = false;
        return this;
    }

    Seizing answeringNothing() {
        answer = null;
        return this;
    }

    Seizing unsigned() {
        signed = false;
        return this;
    }

    Seizing givingNothing() {
        given = false;
        return this;
    }

    Seizing sealedElsewhere() {
        elsewhere = true;
        return this;
    }

    Seizing unexplained() {
        untimely = null;
        return this;
    }

    ProposeMeasure proposed() {
        return new ProposeMeasure(
                measure,
                matterId,
                party,
                "擅自从事出版物印刷",
                LegalDates.on(at),
                officers,
                "现场正在印制没有出版单位名称的图书",
                "不采取措施，证据和违法物品将被转移",
                items,
                amountFen,
                connected);
    }

    ImplementMeasure implemented() {
        return new ImplementMeasure(scene());
    }

    ImplementAtOnce atOnce() {
        return new ImplementAtOnce(scene(), "当事人正在装车转移印刷品");
    }

    private Scene scene() {
        return new Scene(
                at,
                "云岭县长街26号",
                officers,
                shown,
                called,
                present,
                told,
                "印刷机是租来的，请求不扣押",
                answer,
                "执法人员逐项清点、加贴封条并装箱",
                signed,
                null,
                witness,
                items,
                elsewhere,
                given,
                given,
                untimely);
    }

    FreezeDeposit frozen() {
        return new FreezeDeposit(officers, at, "云岭农村商业银行府前支行", shown, items, "向金融机构交付冻结通知书，金融机构立即冻结", "冻回1号", untimely);
    }
}
