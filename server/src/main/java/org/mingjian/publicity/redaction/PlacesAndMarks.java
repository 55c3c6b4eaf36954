package org.mingjian.publicity.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Home addresses below the township, e-mail addresses, vehicle plates and dates of birth in folded text. */
final class PlacesAndMarks {

    private static final String REST = "[^,，。;；、:：\\n]{2,60}";
    private static final Pattern HOME_LABEL =
            Pattern.compile("(?:家庭住址|现住址|住址|户籍地址|户籍所在地|户籍地|户籍|居住地|现居住|家住|住)[:：于在是为\\s]{0,3}(" + REST + ")");
    private static final Pattern FLAT = Pattern.compile(
            "(?<=[\\u4e00-\\u9fff])[0-9]{1,4}(?:栋|幢|号楼)(?:[0-9一二三四五六]{1,3}单元)?" + "[0-9]{1,5}(?:室|号|户)?(?![0-9])");
    private static final Pattern TOWNSHIP = Pattern.compile("^.*?(?:街道办事处|街道|镇|乡|苏木|农场)");
    private static final Pattern COUNTY = Pattern.compile("^.*(?:县|区|旗|市)");
    private static final Pattern DETAIL = Pattern.compile("[0-9一二三四五六七八九十]+(?:号|室|栋|幢|单元|组|楼|户)|村|路|街|巷|小区|社区|屯|队");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");
    private static final Pattern PLATE = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·.• -]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳](?![A-Za-z0-9])");
    private static final String DAY = "[0-9]{4}(?:年|[-./])[0-9]{1,2}(?:月|[-./])[0-9]{1,2}日?";
    private static final Pattern BIRTH =
            Pattern.compile("(?:出生日期|出生年月|出生于|生于|生日)[:：为是\\s]{0,3}(" + DAY + ")|(" + DAY + ")(?:出)?生");

    private PlacesAndMarks() {}

    static List<Span> marks(String field, FoldedText text) {
        var found = new ArrayList<Span>();
        whole(field, text, EMAIL, RedactionRule.EMAIL, found);
        whole(field, text, PLATE, RedactionRule.VEHICLE_PLATE, found);
        Matcher birth = BIRTH.matcher(text.text());
        while (birth.find()) {
            int group = birth.group(1) == null ? 2 : 1;
            found.add(span(field, text, birth.start(group), birth.end(group), RedactionRule.BIRTH_DATE));
        }
        return found;
    }

    static List<Span> addresses(String field, FoldedText text, Persons persons) {
        var found = new ArrayList<Span>();
        String home = persons.homeAddress();
        if (home != null && persons.partyIsPerson()) {
            String folded = FoldedText.of(home).text();
            for (int at = text.text().indexOf(folded); at >= 0; at = text.text().indexOf(folded, at + 1)) {
                belowTownship(field, text, at, at + folded.length(), found);
            }
        }
        Matcher labelled = HOME_LABEL.matcher(text.text());
        while (labelled.find()) {
            if (DETAIL.matcher(labelled.group(1)).find()) {
                belowTownship(field, text, labelled.start(1), labelled.end(1), found);
            }
        }
        if (persons.partyIsPerson()) {
            whole(field, text, FLAT, RedactionRule.HOME_ADDRESS, found);
        }
        return found;
    }

    /** Keeps province to township and hides the rest; without a township keeps down to the county. */
    private static void belowTownship(String field, FoldedText text, int start, int end, List<Span> found) {
        String address = text.text().substring(start, end);
        Matcher township = TOWNSHIP.matcher(address);
        Matcher county = COUNTY.matcher(address);
        int kept = township.find() ? township.end() : county.find() ? county.end() : 0;
        if (kept < address.length()) {
            found.add(span(field, text, start + kept, end, RedactionRule.HOME_ADDRESS));
        }
    }

    private static void whole(String field, FoldedText text, Pattern pattern, RedactionRule rule, List<Span> found) {
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            found.add(span(field, text, matcher.start(), matcher.end(), rule));
        }
    }

    private static Span span(String field, FoldedText text, int start, int end, RedactionRule rule) {
        return Span.proposed(field, text.originalStart(start), text.originalEnd(end), rule, rule.replacement());
    }
}
