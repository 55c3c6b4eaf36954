package org.mingjian.agency.calendar;

/**
 * What is wrong with a notice, or doubtful in it.
 *
 * @param line the line of the file, from 1; 0 when it is about the whole
 * @param sentence a Chinese sentence that names the rule
 * @param refuses whether the notice is refused for it
 */
public record NoticeFault(int line, String sentence, boolean refuses) {

    static NoticeFault error(int line, String sentence) {
        return new NoticeFault(line, sentence, true);
    }

    static NoticeFault warning(String sentence) {
        return new NoticeFault(0, sentence, false);
    }

    @Override
    public String toString() {
        return (line == 0 ? "" : "第" + line + "行：") + sentence;
    }
}
