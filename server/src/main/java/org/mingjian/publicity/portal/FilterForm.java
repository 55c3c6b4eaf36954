package org.mingjian.publicity.portal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.input.PlainText;
import org.mingjian.publicity.portal.Listing.Filter;
import org.springframework.web.util.UriComponentsBuilder;

/** 筛选: what a visitor narrows the list to, as it was typed. */
record FilterForm(String kind, String agency, String from, String to, String page) {

    private static final int MOST_NAMED = 20;

    /** What is wrong, by field; empty when nothing is. */
    Map<String, String> faults(List<String> kinds, List<String> agencies) {
        var faults = new LinkedHashMap<String, String>();
        put(faults, "kind", unlisted(kind, kinds, "处罚种类"));
        put(faults, "agency", unlisted(agency, agencies, "处罚机关"));
        put(faults, "from", Inputs.dayFault(from));
        put(faults, "to", Inputs.dayFault(to));
        put(faults, "page", Inputs.pageFault(page));
        return faults;
    }

    private static void put(Map<String, String> faults, String field, @Nullable String fault) {
        if (fault != null) {
            faults.put(field, fault);
        }
    }

    private static @Nullable String unlisted(String asked, List<String> listed, String what) {
        if (asked.isBlank() || listed.contains(asked)) {
            return null;
        }
        if (PlainText.fault(asked) != null) {
            return what + "中有不能识别的字符。";
        }
        String choices = listed.isEmpty() || listed.size() > MOST_NAMED ? "请从列表中选择" : "可选：" + String.join("、", listed);
        return "公示信息中没有这个" + what + "，" + choices + "。";
    }

    Filter filter() {
        return new Filter(blank(kind), blank(agency), Inputs.day(from), Inputs.day(to));
    }

    /** The list's address with what it is narrowed to. */
    UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath("/records");
        fields().forEach((name, value) -> {
            if (!value.isBlank()) {
                address.queryParam(name, value);
            }
        });
        return address;
    }

    Map<String, Object> model() {
        return new HashMap<>(fields());
    }

    private Map<String, String> fields() {
        return Map.of("kind", kind, "agency", agency, "from", from, "to", to);
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text;
    }
}
