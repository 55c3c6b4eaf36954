package org.mingjian.casework.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.CoercionAct.OnTheScene;
import org.mingjian.casework.act.CoercionAct.ProposeMeasure;
import org.mingjian.casework.act.CoercionAct.Taking;
import org.mingjian.casework.act.PropertyAct.Item;
import org.mingjian.casework.act.PropertyAct.Nature;
import org.mingjian.casework.act.Scene;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.PropertyLedger;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.kernel.money.Fen;

/** Rules about the scene and about what may be taken (行政强制法 第十八条、第二十三条、第二十四条、第二十九条). */
final class SceneRules {

    private static final int FEN_OF_A_YUAN = 100;

    private SceneRules() {}

    static @Nullable String certificateShown(Attempt attempt) {
        return attempt.as(Taking.class).certificateShown() ? null : "实施行政强制措施，应当出示执法身份证件";
    }

    static @Nullable String partyCalled(Attempt attempt) {
        return scene(attempt).partyNotified() ? null : "应当通知当事人到场";
    }

    static @Nullable String told(Attempt attempt) {
        Scene scene = scene(attempt);
        return scene.told() || !scene.partyPresent() ? null : "应当当场告知当事人采取行政强制措施的理由、依据以及当事人依法享有的权利、救济途径";
    }

    static @Nullable String heard(Attempt attempt) {
        Scene scene = scene(attempt);
        return said(scene.statement()) && !said(scene.answer()) ? "当事人提出了陈述、申辩，应当听取并填写复核意见" : null;
    }

    static @Nullable String signed(Attempt attempt) {
        Scene scene = scene(attempt);
        boolean settled = scene.signed() || said(scene.refusal()) || !scene.partyPresent();
        return settled ? null : "现场笔录由当事人签名或者盖章；当事人拒绝的，应当在笔录中注明";
    }

    static @Nullable String witnessed(Attempt attempt) {
        Scene scene = scene(attempt);
        return scene.partyPresent() || said(scene.witness()) ? null : "当事人不到场的，应当邀请见证人到场，由见证人和执法人员在现场笔录上签名";
    }

    static @Nullable String given(Attempt attempt) {
        Scene scene = scene(attempt);
        return scene.decisionGiven() && scene.listsGiven() ? null : "应当制作并当场交付查封、扣押决定书和清单，清单一式二份，由当事人和行政机关分别保存";
    }

    static @Nullable String related(Attempt attempt) {
        String names = names(attempt, Nature.UNRELATED);
        return names.isEmpty() ? null : names + "与违法行为无关，不得查封、扣押";
    }

    static @Nullable String noNecessities(Attempt attempt) {
        String names = names(attempt, Nature.NECESSITY);
        return names.isEmpty() ? null : names + "是公民个人及其所扶养家属的生活必需品，不得查封、扣押";
    }

    private static String names(Attempt attempt, Nature nature) {
        return items(attempt.act()).stream()
                .filter(item -> item.nature() == nature)
                .map(Item::name)
                .collect(Collectors.joining("、"));
    }

    static @Nullable String notHeldBefore(Attempt attempt) {
        if (attempt.act() instanceof OnTheScene there && there.scene().sealedElsewhere()) {
            return "当事人的场所、设施或者财物已被其他国家机关依法查封的，不得重复查封";
        }
        Set<String> seen = new HashSet<>();
        for (Item item : items(attempt.act())) {
            String mark = PropertyLedger.plain(Objects.requireNonNullElse(item.mark(), ""));
            if (!mark.isEmpty() && !seen.add(mark)) {
                return "清单上重复列出了编号" + item.mark();
            }
            String holder = mark.isEmpty() ? null : attempt.around().underMeasure(mark);
            if (holder != null) {
                return item.name() + "（" + item.mark() + "）已被" + holder + "依法查封、扣押或者冻结，不得重复";
            }
        }
        return null;
    }

    static @Nullable String untimelinessExplained(Attempt attempt) {
        Taking taking = attempt.as(Taking.class);
        return untimely(taking.takenAt(), attempt) && !said(taking.untimely()) ? "在夜间或者休息日实施，应当说明情况紧急的理由" : null;
    }

    /** Whether it lies at night or on a rest day. */
    static boolean untimely(Instant at, Attempt attempt) {
        return atNight(at, attempt) || onRestDay(at);
    }

    private static boolean atNight(Instant at, Attempt attempt) {
        int hour = ZonedDateTime.ofInstant(at, LegalDates.ZONE).getHour();
        return hour >= attempt.around().number("night.from")
                || hour < attempt.around().number("night.to");
    }

    private static boolean onRestDay(Instant at) {
        return !WorkingCalendar.inForce().isWorkingDay(LegalDates.on(at));
    }

    static @Nullable String freezeProportionate(Attempt attempt) {
        long most = CoercionRules.proposed(attempt.history()).amountFen();
        BigDecimal frozen = items(attempt.act()).stream()
                .map(Item::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(FEN_OF_A_YUAN));
        return frozen.compareTo(BigDecimal.valueOf(most)) <= 0 ? null : "冻结的数额超过违法行为涉及的金额" + new Fen(most).format();
    }

    private static List<Item> items(Act act) {
        return switch (act) {
            case ProposeMeasure proposed -> proposed.items();
            case Taking taking -> taking.items();
            default -> List.of();
        };
    }

    private static Scene scene(Attempt attempt) {
        return attempt.as(OnTheScene.class).scene();
    }

    static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
