package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.SummaryAct.CashGround;
import org.mingjian.casework.act.SummaryAct.CollectOnTheSpot;
import org.mingjian.casework.act.SummaryAct.FileBack;
import org.mingjian.casework.act.SummaryAct.HandInCash;
import org.mingjian.casework.act.SummaryAct.PayIntoBank;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Serving;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** Rules about cash taken on the spot and about what the agency is told (行政处罚法 第六十七条至第七十一条、第五十二条第三款). */
final class CashRules {

    private CashRules() {}

    static @Nullable String collectedWhereAllowed(Attempt attempt) {
        CollectOnTheSpot collected = attempt.as(CollectOnTheSpot.class);
        Optional<LocalDate> handedOver = Serving.ofDecision(attempt.history()).map(Serving::on);
        if (!handedOver.map(collected.paidOn()::equals).orElse(false)) {
            return "当场收缴只能在交付决定书的当日，此后应当由当事人到指定的银行或者通过电子支付系统缴纳";
        }
        boolean explained =
                collected.circumstances() != null && !collected.circumstances().isBlank();
        return switch (collected.ground()) {
            case SMALL -> small(attempt);
            case HARD_LATER -> explained ? null : "请写明不当场收缴事后难以执行的具体情况";
            case REMOTE -> explained && collected.partyAsked() ? null : "边远、水上、交通不便地区当场收缴，须写明具体情况并经当事人提出";
        };
    }

    private static @Nullable String small(Attempt attempt) {
        long limit = attempt.around().number("onspot.cash");
        long fine = attempt.history().draft().orElseThrow().fineFen();
        return fine <= limit
                ? null
                : "罚款" + new Fen(fine).format() + "超过" + new Fen(limit).format() + "，不属于“" + CashGround.SMALL.title()
                        + "”";
    }

    static @Nullable String handedInWhole(Attempt attempt) {
        HandInCash handed = attempt.as(HandInCash.class);
        LocalDate collectedOn = attempt.history()
                .last(CollectOnTheSpot.class)
                .map(collected -> collected.act().paidOn())
                .orElse(LocalDate.MIN);
        if (handed.on().isBefore(collectedOn)) {
            return "上交日期早于收缴日期" + LegalDates.format(collectedOn);
        }
        return whole(handed.amountFen(), collected(attempt.history()) - handedIn(attempt.history()), "上交");
    }

    static @Nullable String paidIntoBankWhole(Attempt attempt) {
        PayIntoBank paid = attempt.as(PayIntoBank.class);
        LocalDate handedOn = attempt.history()
                .last(HandInCash.class)
                .map(handed -> handed.act().on())
                .orElse(LocalDate.MIN);
        if (paid.on().isBefore(handedOn)) {
            return "缴付日期早于上交日期" + LegalDates.format(handedOn);
        }
        return whole(paid.amountFen(), handedIn(attempt.history()) - paidIn(attempt.history()), "缴付");
    }

    private static @Nullable String whole(long amount, long due, String verb) {
        if (due == 0) {
            return "没有应当" + verb + "的罚款";
        }
        return amount == due ? null : "应当" + verb + new Fen(due).format() + "，不得截留、挪用";
    }

    static @Nullable String cashInTheTreasury(Attempt attempt) {
        long left = collected(attempt.history()) - paidIn(attempt.history());
        return left == 0 ? null : "当场收缴的" + new Fen(left).format() + "还没有缴付指定的银行，不能结案";
    }

    static @Nullable String filedBack(Attempt attempt) {
        return attempt.history().last(FileBack.class).isPresent() ? null : "当场作出的行政处罚决定还没有报所属机关备案，不能结案";
    }

    static @Nullable String notYetFiledBack(Attempt attempt) {
        return attempt.history().last(FileBack.class).isPresent() ? "已经报机关备案，无须再报" : null;
    }

    private static long collected(CaseHistory history) {
        return history.all(CollectOnTheSpot.class).stream()
                .mapToLong(CollectOnTheSpot::amountFen)
                .sum();
    }

    private static long handedIn(CaseHistory history) {
        return history.all(HandInCash.class).stream()
                .mapToLong(HandInCash::amountFen)
                .sum();
    }

    private static long paidIn(CaseHistory history) {
        return history.all(PayIntoBank.class).stream()
                .mapToLong(PayIntoBank::amountFen)
                .sum();
    }
}
