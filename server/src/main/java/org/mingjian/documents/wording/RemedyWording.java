package org.mingjian.documents.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjian.kernel.calendar.Period;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;

/** 救济途径和期限: what a paper tells the party about reconsideration and lawsuit, as fields and in its sentences. */
public final class RemedyWording {

    private static final Provision RECONSIDERATION = new Provision("行政复议法", "第二十条");
    private static final Provision RECONSIDERATION_FIRST = new Provision("行政复议法", "第二十三条");
    private static final Provision RECONSIDERATION_AGENCY = new Provision("行政复议法", "第二十四条");
    private static final Provision LAWSUIT = new Provision("行政诉讼法", "第四十六条");

    /** A period, and the remedy that is the first to follow it in the sentence. */
    private static final Pattern TOLD =
            Pattern.compile("([0-9０-９零〇一二两三四五六七八九十百]+)\\s*(个月|日|天|年)(?:之?内|以内)([^。；;]{0,60}?)(行政复议|申请复议|行政诉讼|起诉|人民法院)");

    private static final Pattern ON_THE_SPOT = Pattern.compile("当场(?:作出|处罚|行政处罚)");
    private static final Pattern LAWSUIT_WORDS = Pattern.compile("行政诉讼|人民法院");
    private static final Pattern FIRST = Pattern.compile("应当先|应先|先(?:依法)?向");
    /** A lawsuit beside reconsideration instead of after it. */
    private static final Pattern DIRECT = Pattern.compile(
            "(?:也|或者)?可以?(?:依法)?直接[^。；]{0,30}(?:诉讼|起诉)" + "|收到本决定书?之日起[^。；]{0,12}个月内[^。；]{0,40}(?:诉讼|起诉)");

    private static final Pattern VERTICAL = Pattern.compile("海关|税务|外汇|金融监督|金融监管|国家安全|人民银行|证券监督");
    private static final Pattern JUSTICE = Pattern.compile("司法[厅局]");
    private static final Pattern GOVERNMENT = Pattern.compile(".*(?:人民政府|行政公署)(?:[（(].*[)）])?");

    private RemedyWording() {}

    /**
     * Checks the fields {@code reconsiderationDays}, {@code lawsuitMonths}, {@code reconsiderationAgency} and {@code
     * court}; absent ones are not this rule's matter.
     *
     * @param day the day whose rule values apply
     */
    public static List<Refusal> ofFields(Map<String, String> text, LocalDate day) {
        List<Refusal> refusals = new ArrayList<>();
        String days = text.getOrDefault("reconsiderationDays", "");
        if (!days.isBlank() && Numerals.read(days) < reconsiderationDays(day)) {
            refusals.add(Refusal.of(
                    "ReconsiderationPeriodRight",
                    "告知的行政复议申请期限为%s日，少于法定的%d日".formatted(days, reconsiderationDays(day)),
                    RECONSIDERATION));
        }
        String months = text.getOrDefault("lawsuitMonths", "");
        if (!months.isBlank() && Numerals.read(months) != lawsuitMonths(day)) {
            refusals.add(Refusal.of(
                    "LawsuitPeriodRight", "告知的起诉期限为%s个月，法定期限为%d个月".formatted(months, lawsuitMonths(day)), LAWSUIT));
        }
        addAgency(refusals, text);
        return refusals;
    }

    /** Checks every sentence that names a period for a remedy. */
    public static List<Refusal> ofSentences(String text, LocalDate day) {
        List<Refusal> refusals = new ArrayList<>();
        Matcher told = TOLD.matcher(text);
        while (told.find()) {
            boolean right = told.group(4).contains("复议")
                    ? isPeriod(told, Period.Unit.NATURAL_DAYS, reconsiderationDays(day))
                    : isPeriod(told, Period.Unit.MONTHS, lawsuitMonths(day)) || isAfterReconsideration(text, told, day);
            if (!right) {
                refusals.add(wrongPeriod(told, day));
            }
        }
        if (ON_THE_SPOT.matcher(text).find()
                && LAWSUIT_WORDS.matcher(text).find()
                && !FIRST.matcher(text).find()) {
            refusals.add(reconsiderationFirst());
        }
        return refusals;
    }

    /**
     * Checks what a decision on the spot tells about remedies: reconsideration comes first, and a lawsuit only against its
     * outcome (行政复议法 第二十三条第一款第一项、第二款).
     */
    public static List<Refusal> ofOnTheSpot(String remedies) {
        boolean first = FIRST.matcher(remedies).find() && remedies.contains("行政复议");
        boolean direct = DIRECT.matcher(remedies).find();
        return first && !direct ? List.of() : List.of(reconsiderationFirst());
    }

    private static Refusal reconsiderationFirst() {
        return Refusal.of("OnTheSpotReconsiderationFirst", "对当场作出的行政处罚不服的，应当先申请行政复议，不得告知可以直接起诉", RECONSIDERATION_FIRST);
    }

    private static Refusal wrongPeriod(Matcher told, LocalDate day) {
        boolean reconsideration = told.group(4).contains("复议");
        String right = reconsideration ? reconsiderationDays(day) + "日" : lawsuitMonths(day) + "个月";
        return Refusal.of(
                reconsideration ? "ReconsiderationPeriodRight" : "LawsuitPeriodRight",
                "文中“%s”的期限有误，法定期限为%s".formatted(told.group(), right),
                reconsideration ? RECONSIDERATION : LAWSUIT);
    }

    /** Fifteen days, from the decision on reconsideration. */
    private static boolean isAfterReconsideration(String text, Matcher told, LocalDate day) {
        String before = text.substring(Math.max(0, told.start() - 30), told.start());
        return before.contains("复议决定") && isPeriod(told, Period.Unit.NATURAL_DAYS, length("D29.afterReview", day));
    }

    private static boolean isPeriod(Matcher told, Period.Unit unit, int length) {
        boolean months = told.group(2).equals("个月");
        boolean days = told.group(2).equals("日") || told.group(2).equals("天");
        return (unit == Period.Unit.MONTHS ? months : days) && Numerals.read(told.group(1)) == length;
    }

    private static void addAgency(List<Refusal> refusals, Map<String, String> text) {
        String agency = text.getOrDefault("reconsiderationAgency", "").strip();
        if (!agency.isEmpty() && !isReconsiderationAgency(agency, text.getOrDefault("agencyName", ""))) {
            refusals.add(Refusal.of(
                    "ReconsiderationAgencyRight",
                    "自2024年1月1日起，对本机关决定不服的，行政复议机关是本级人民政府，不是" + agency,
                    RECONSIDERATION_AGENCY));
        }
        String court = text.getOrDefault("court", "").strip();
        if (!court.isEmpty() && !court.endsWith("法院")) {
            refusals.add(Refusal.of("CourtNamed", "提起行政诉讼的法院应当写明名称: " + court, LAWSUIT));
        }
    }

    /** 行政复议法 第二十七条 and 第二十八条 know two exceptions: vertical organs, and departments of justice. */
    private static boolean isReconsiderationAgency(String agency, String issuer) {
        boolean government = GOVERNMENT.matcher(agency).matches();
        boolean vertical = VERTICAL.matcher(issuer).find() && !agency.equals(issuer);
        boolean justice =
                JUSTICE.matcher(issuer).find() && JUSTICE.matcher(agency).find() && !agency.equals(issuer);
        return government || vertical || justice;
    }

    private static int reconsiderationDays(LocalDate day) {
        return length("D28", day);
    }

    private static int lawsuitMonths(LocalDate day) {
        return length("D29", day);
    }

    private static int length(String rule, LocalDate day) {
        return RuleValues.shipped().get(rule, day).period().length();
    }
}
