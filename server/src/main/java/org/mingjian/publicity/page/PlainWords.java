package org.mingjian.publicity.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;
import org.mingjian.publicity.record.PublicFacts;
import org.mingjian.publicity.record.RecordField;
import org.mingjian.publicity.record.Redactions;

/** 通俗说明: one paragraph that says who decided what about whom, when, why, and what the party can do, from facts alone. */
public final class PlainWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern MATTER = Pattern.compile("^对(.+)的(?:行政)?处罚$");
    private static final long WAN = 10_000_00L;

    private PlainWords() {}

    /** The summary of a record, redacted. */
    public static String summary(Redactions content) {
        PublicFacts facts = content.facts();
        var text = new StringBuilder();
        text.append(LegalDates.format(facts.decidedOn()))
                .append('，')
                .append(facts.agency().name());
        text.append("对")
                .append(content.published(RecordField.PARTY_NAME))
                .append(result(facts))
                .append('。');
        if (!facts.matterName().isBlank()) {
            text.append("事由：").append(reason(facts.matterName())).append('。');
        }
        if (!facts.basis().isEmpty()) {
            text.append("依据：").append(withoutStop(facts.basis().getFirst()));
            text.append(facts.basis().size() > 1 ? "等规定。" : "。");
        }
        return text.append(remedy(facts.remedies())).toString();
    }

    /** What the party did: a matter is listed as 对……的处罚, the reader asks what for. */
    static String reason(String matter) {
        return MATTER.matcher(matter).replaceFirst("$1");
    }

    private static String result(PublicFacts facts) {
        if (facts.penaltyKinds().isEmpty()) {
            return "作出不予行政处罚的决定";
        }
        return "作出行政处罚：" + penalty(facts);
    }

    private static String penalty(PublicFacts facts) {
        return penalty(facts.penaltyKinds(), facts.fineFen(), facts.confiscatedFen());
    }

    /** The penalty in words: 警告；罚款1万元. Amounts in fen; the confiscated amount stands behind the first confiscation. */
    public static String penalty(List<String> kinds, long fineFen, long confiscatedFen) {
        var parts = new ArrayList<String>();
        long confiscated = confiscatedFen;
        for (String kind : kinds) {
            boolean confiscation = kind.contains("没收");
            long fen = kind.contains("罚款") ? fineFen : confiscation ? confiscated : 0;
            parts.add(fen > 0 ? kind + amount(fen) : kind);
            confiscated = confiscation ? 0 : confiscated;
        }
        return parts.isEmpty() ? "不予行政处罚" : String.join("；", parts);
    }

    /** 1万元, 3,500元, 16.50元. */
    public static String amount(long fen) {
        if (fen >= WAN && fen % (WAN / 100) == 0) {
            return BigDecimal.valueOf(fen)
                            .divide(BigDecimal.valueOf(WAN))
                            .stripTrailingZeros()
                            .toPlainString()
                    + "万元";
        }
        String yuan = new Fen(fen).format().substring(1);
        return (yuan.endsWith(".00") ? yuan.substring(0, yuan.length() - 3) : yuan) + "元";
    }

    private static String remedy(String remedies) {
        if (remedies.isBlank()) {
            return "当事人不服的，可以依法申请行政复议或者提起行政诉讼。";
        }
        boolean sixty = remedies.contains("60日") || remedies.contains("六十日");
        boolean six = remedies.contains("6个月") || remedies.contains("六个月");
        return sixty && six ? "当事人不服的，可以在收到决定书之日起60日内申请行政复议，或者在6个月内向人民法院提起行政诉讼。" : "当事人不服的，可以按决定书载明的期限申请行政复议或者提起行政诉讼。";
    }

    private static String withoutStop(String sentence) {
        return sentence.replaceAll("[。；;\\s]+$", "");
    }

    /** 2026年12月8日 10:21. */
    public static String moment(Instant at) {
        return LegalDates.format(LegalDates.on(at)) + " " + CLOCK.format(ZonedDateTime.ofInstant(at, LegalDates.ZONE));
    }
}
