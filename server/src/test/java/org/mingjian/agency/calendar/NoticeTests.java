package org.mingjian.agency.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** The notice as people have it: its own words, or JSON; what cannot be is refused with its line and the rule. */
@Requirement({"G9", "C2"})
class NoticeTests {

    /** The arrangement of 2026 in the words of such a notice; number and day are invented. */
    static final String TEXT = """
            国务院办公厅关于2026年
            部分节假日安排的通知
            国办发明电〔2025〕7号
            各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
            经国务院批准，现将2026年元旦等节假日安排通知如下。
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。
            国务院办公厅
            2025年11月4日
            """;

    private static ReadNotice read(String text) {
        return ReadNotice.of(text.getBytes(StandardCharsets.UTF_8), "通知.txt");
    }

    @Test
    void theWordsOfTheNoticeGiveTheShippedYear() {
        ReadNotice read = read(TEXT);

        assertThat(read.faults()).isEmpty();
        HolidayNotice notice = read.notice().orElseThrow();
        assertThat(notice.number()).isEqualTo("国办发明电〔2025〕7号");
        assertThat(notice.announcedOn()).isEqualTo(LocalDate.of(2025, 11, 4));
        WorkingCalendar again = WorkingCalendar.china().withYear("again", 2026, notice.daysOff(), notice.workDays());
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)))
                .allMatch(day ->
                        again.isWorkingDay(day) == WorkingCalendar.china().isWorkingDay(day));
    }

    @ParameterizedTest
    @CsvSource({
        "1月1日（周四）,1月1日（周五）,第6行：2026年1月1日是星期四，写的是星期五",
        "至3日（周六）放假调休,至32日放假调休,第6行：日历上没有这一天：2026年1月32日",
        "至3日（周六）放假调休，共3天,至3日（周六）放假调休，共4天,第6行：元旦写明共4天，按起止日期是3天",
        "1月4日（周日）上班,1月5日（周一）上班,第6行：2026年1月5日不是星期六、星期日，不能作为调休上班日",
        "5月9日（周六）上班,5月2日（周六）上班,第9行：2026年5月2日既放假又上班",
        "4月4日（周六）至6日（周一）放假，共3天,4月4日（周六）、6日（周一）放假，共2天,第8行：清明节的放假日不连续：2026年4月4日之后是2026年4月6日",
        "6月19日（周五）至21日（周日）,6月21日（周日）至19日（周五）,第10行：起止日期颠倒：2026年6月21日至2026年6月19日",
        "9月25日（周五）至27日（周日）,25日（周五）至27日（周日）,第11行：日期缺少月份：“25日（周五）”",
        "2月14日（周六）、,2025年2月15日（周六）、,第7行：2025年2月15日不属于2026年",
        "国办发明电〔2025〕7号,号外,未找到发文字号：应为“国办发明电〔2026〕7号”的样式，JSON 应有 number",
        "2025年11月4日,不日,未找到成文日期：文末应单独一行写“2026年11月4日”，JSON 应有 announcedOn"
    })
    void whatCannotBeIsRefusedWithItsLineAndTheRule(String right, String wrong, String message) {
        ReadNotice read = read(TEXT.replace(right, wrong));

        assertThat(read.usable()).isFalse();
        assertThat(read.faults()).extracting(NoticeFault::toString).contains(message);
    }

    @Test
    void aSurplusOrLackOfStatutoryDaysIsAWarningOnly() {
        ReadNotice read = read(TEXT.replace("1月4日（周日）上班。", ""));

        assertThat(read.usable()).isTrue();
        assertThat(read.faults()).singleElement().asString().contains("多休 14 天", "全国年节及纪念日放假办法", "13 天");
    }

    @Test
    void jsonOfEitherKindGivesTheSameNotice() {
        String head = "\"year\":2026,\"number\":\"国办发明电〔2025〕7号\",\"announcedOn\":\"2025-11-04\",";
        ReadNotice list = read("{" + head + """
                "days":[{"name":"元旦","date":"2026-01-01","isOffDay":true},{"name":"元旦","date":"2026-01-02","isOffDay":true},
                {"name":"元旦","date":"2026-01-04","isOffDay":false}]}""");
        ReadNotice maps = read("{" + head + """
                "holidays":{"2026-01-01":"New Year's Day,元旦,1","2026-01-02":"New Year's Day,元旦,1"},
                "workdays":{"2026-01-04":"New Year's Day,元旦,1"}}""");

        assertThat(list.notice().orElseThrow().saysTheSameAs(maps.notice().orElseThrow()))
                .isTrue();
        assertThat(list.notice().orElseThrow().workDays()).containsExactly(LocalDate.of(2026, 1, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"year\":2026 | 第1行：不是合乎语法的 JSON",
                "{\"year\":2026,\"days\":[{\"date\":\"2026-13-01\",\"isOffDay\":true}]} | 日期应当按“2026-01-01”的样式填写，读到的是“2026-13-01”",
                "{\"year\":2026,\"days\":[{\"date\":\"2026-01-01\"}]} | days 第1项没有写明 isOffDay 是 true 还是 false",
                "{} | 未找到年份：通知标题应为“国务院办公厅关于○○○○年部分节假日安排的通知”，JSON 应有 year"
            })
    void jsonThatCannotBeIsRefusedInWords(String text, String message) {
        assertThat(read(text).usable()).isFalse();
        assertThat(read(text).faults()).extracting(NoticeFault::toString).contains(message);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(ReadNotice.of(new byte[] {(byte) 0xff, 0x20}, "a").faults())
                .extracting(NoticeFault::sentence)
                .isEqualTo(List.of("文件不是 UTF-8 编码的文本"));
    }
}
