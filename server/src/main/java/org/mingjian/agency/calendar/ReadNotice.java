package org.mingjian.agency.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A notice as read from a file, with what is wrong in it.
 *
 * @param notice what was read, empty when something is missing or wrong
 * @param faults errors and warnings, in the order of the file
 */
public record ReadNotice(Optional<HolidayNotice> notice, List<NoticeFault> faults) {

    private static final int LARGEST = 1 << 20;

    /** Whether it may be kept. */
    public boolean usable() {
        return notice.isPresent();
    }

    /**
     * Reads either form: JSON, or the notice's own text.
     *
     * @param source the name of the file
     */
    public static ReadNotice of(byte[] bytes, String source) {
        if (bytes.length > LARGEST) {
            return refused("文件有 " + bytes.length + " 字节，超过上限 " + LARGEST + " 字节");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return refused("文件不是 UTF-8 编码的文本");
        }
        String stripped = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return stripped.stripLeading().startsWith("{")
                ? NoticeJson.read(stripped, source)
                : NoticeText.read(stripped, source);
    }

    static ReadNotice refused(String sentence) {
        return new ReadNotice(Optional.empty(), List.of(NoticeFault.error(0, sentence)));
    }

    /** Puts the lines together, unless something is wrong. */
    static ReadNotice of(Head head, List<Festival> festivals, List<NoticeFault> found) {
        List<NoticeFault> faults = new ArrayList<>(found);
        faults.addAll(head.faults());
        if (faults.isEmpty()) {
            faults.addAll(NoticeCheck.faults(head.year(), festivals));
        }
        if (faults.stream().anyMatch(NoticeFault::refuses)) {
            return new ReadNotice(Optional.empty(), List.copyOf(faults));
        }
        var notice = new HolidayNotice(
                head.year(),
                head.number(),
                head.announcedOn(),
                days(festivals.stream().map(Festival::daysOff)),
                days(festivals.stream().map(Festival::workDays)),
                head.source());
        return new ReadNotice(Optional.of(notice), List.copyOf(faults));
    }

    private static TreeSet<LocalDate> days(Stream<List<LocalDate>> lists) {
        return lists.flatMap(List::stream).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    /**
     * What stands above and below the lines.
     *
     * @param year 0 when it was not found
     * @param number empty when it was not found
     * @param announcedOn {@link LocalDate#MIN} when it was not found
     */
    record Head(int year, String number, LocalDate announcedOn, String source) {

        List<NoticeFault> faults() {
            List<NoticeFault> faults = new ArrayList<>();
            if (year == 0) {
                faults.add(NoticeFault.error(0, "未找到年份：通知标题应为“国务院办公厅关于○○○○年部分节假日安排的通知”，JSON 应有 year"));
            }
            if (number.isEmpty()) {
                faults.add(NoticeFault.error(0, "未找到发文字号：应为“国办发明电〔2026〕7号”的样式，JSON 应有 number"));
            }
            if (announcedOn.equals(LocalDate.MIN)) {
                faults.add(NoticeFault.error(0, "未找到成文日期：文末应单独一行写“2026年11月4日”，JSON 应有 announcedOn"));
            }
            return faults;
        }
    }
}
