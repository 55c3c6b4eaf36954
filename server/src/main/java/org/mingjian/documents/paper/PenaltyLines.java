package org.mingjian.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.kernel.numeral.ChineseNumeral;

/** 处罚种类和内容: the penalties of a decision as numbered sentences; money that the content does not name is added. */
final class PenaltyLines {

    private static final Map<String, String> AMOUNTS = Map.of("罚款", "fineFen", "没收违法所得", "confiscatedFen");

    private final PaperView view;

    PenaltyLines(PaperView view) {
        this.view = view;
    }

    List<String> all() {
        List<Map<String, String>> rows = view.rows("penalties");
        List<String> lines = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String number = "（" + ChineseNumeral.ofDigits(String.valueOf(lines.size() + 1)) + "）";
            lines.add((rows.size() == 1 ? "" : number) + sentence(row) + (lines.size() + 1 < rows.size() ? "；" : "。"));
        }
        return lines;
    }

    private String sentence(Map<String, String> row) {
        String kind = view.cell(row, "kind");
        String content = view.cell(row, "content").replaceAll("[。；;，,]+$", "");
        String amount = AMOUNTS.getOrDefault(kind, "");
        String said = content.isEmpty() ? kind : content.contains(kind) ? content : kind + "，" + content;
        return amount.isEmpty() || said.contains("元") || !view.hasMoney(amount) ? said : said + view.money(amount);
    }
}
