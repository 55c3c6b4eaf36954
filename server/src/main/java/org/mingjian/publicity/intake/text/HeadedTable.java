package org.mingjian.publicity.intake.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A table with one row of heads above one row of values is turned into rows of head and value, as most agencies publish them. */
final class HeadedTable {

    private static final Pattern HEAD = Pattern.compile(
            ".*(?:文号|名称|姓名|代码|号码|类别|类型|种类|事实|事由|案由|依据|内容|结果|日期|时间|机关|单位|金额|对象|当事人|相对人|处罚人|代表人|负责人|有效期|截止期|序号|备注|状态|地址|决定|情况)[^\\n]{0,12}");
    private static final int FEWEST_HEADS = 3;

    private HeadedTable() {}

    static void turnAll(Document document) {
        document.select("table").forEach(HeadedTable::turn);
    }

    private static void turn(Element table) {
        List<Element> rows =
                table.select("tr").stream().filter(row -> !row.text().isBlank()).toList();
        if (rows.size() != 2 || !table.select("table table").isEmpty()) {
            return;
        }
        List<Element> heads = rows.getFirst().select("> td, > th");
        List<Element> values = rows.getLast().select("> td, > th");
        boolean headed = heads.size() >= FEWEST_HEADS
                && heads.size() == values.size()
                && heads.stream().allMatch(head -> HEAD.matcher(head.text()).matches());
        if (!headed) {
            return;
        }
        for (int i = 0; i < heads.size(); i++) {
            table.appendElement("tr").appendChild(heads.get(i)).appendChild(values.get(i));
        }
        rows.forEach(Element::remove);
    }
}
