package org.mingjian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.mingjian.e2e.Office;
import org.mingjian.e2e.Typing;

/** A form of the desk, filled by its labels. */
public final class Form {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final Page page;
    private final Typing typing;

    private Form(Page page, Typing typing) {
        this.page = page;
        this.typing = typing;
    }

    /** The form that stands on an officer's page; what is typed into it is remembered there. */
    public static Form on(Office office) {
        office.page().locator("form [data-path]").first().waitFor();
        return new Form(office.page(), office.typing());
    }

    /** The form that stands on the page. */
    public static Form on(Page page) {
        page.locator("form [data-path]").first().waitFor();
        return new Form(page, new Typing());
    }

    /** Types into a field. */
    public Form text(String label, String value) {
        write(label, field(label), value);
        return this;
    }

    /** What stands there already is not typed again. */
    private void write(String label, Locator field, String value) {
        if (!field.inputValue().equals(value)) {
            typing.add(label, value);
            field.fill(value);
        }
    }

    /** Types a day. */
    public Form day(String label, LocalDate day) {
        return typed(label, DAY.format(day));
    }

    /** Types a moment of the wall clock. */
    public Form moment(String label, LocalDateTime moment) {
        // The reading of a clock is a fact of its own, even when two readings are the same.
        return enter(label, MOMENT.format(moment));
    }

    /** Takes over what another field holds. */
    public Form same(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
        return this;
    }

    private Form typed(String label, String value) {
        Locator field = field(label);
        if (field.inputValue().equals(value)) {
            return this;
        }
        typing.add(label, value);
        return enter(label, value);
    }

    private Form enter(String label, String value) {
        Locator field = field(label);
        field.click();
        field.fill(value);
        field.press("Enter");
        // Enter goes on to the next field, whose calendar may open: leave it, so that nothing lies over the form.
        page.evaluate("() => document.activeElement.blur()");
        page.waitForCondition(() -> page.locator(".el-picker-panel:visible").count() == 0);
        return this;
    }

    /** Chooses one of the options that stand open below a label. */
    public Form choose(String label, String option) {
        group(label)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option))
                .first()
                .check();
        return this;
    }

    /** Ticks a box. */
    public Form tick(String label) {
        field(label).check();
        return this;
    }

    /** Chooses from a list by typing a part of the name. */
    public Form pick(String label, String name) {
        return pick(field(label), name);
    }

    private Form pick(Locator box, String name) {
        box.click(new Locator.ClickOptions().setForce(true));
        box.fill(name);
        String list = box.getAttribute("aria-controls");
        page.locator("[id='" + list + "']")
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        return this;
    }

    /** The two officers of an act. */
    public Form officers(String first, String second) {
        return pick("执法人员 1", first).pick("执法人员 2", second);
    }

    /** Writes into a cell of a list of rows; a missing row is added by the list's verb. */
    public Form cell(String label, int row, String column, String value) {
        Locator choices = row(label, row)
                .getByRole(
                        AriaRole.RADIOGROUP,
                        new Locator.GetByRoleOptions().setName(column).setExact(true));
        if (choices.count() > 0) {
            choices.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(value))
                    .first()
                    .check();
            return this;
        }
        Locator cell = row(label, row).getByLabel(column, exactly());
        if ("combobox".equals(cell.getAttribute("role"))) {
            return pick(cell, value);
        }
        write(column, cell, value);
        return this;
    }

    private Locator row(String label, int row) {
        Locator list = group(label);
        while (list.getByRole(AriaRole.LISTITEM).count() <= row) {
            list.locator("button").last().click();
        }
        return list.getByRole(AriaRole.LISTITEM).nth(row);
    }

    /** Uploads a file and waits for its hash. */
    public Form file(String label, Path file) {
        page.waitForFileChooser(() -> group(label).getByRole(AriaRole.BUTTON).click())
                .setFiles(file);
        group(label).getByText("指纹").waitFor();
        return this;
    }

    /** Hands the form in and waits until its page is left. */
    public void submit(String verb) {
        String before = page.url();
        press(verb);
        page.waitForCondition(() -> !page.url().equals(before) || !complaints().isBlank());
        assertThat(page.url()).as(verb + ": " + complaints()).isNotEqualTo(before);
    }

    /** Hands the form in without expecting that it is accepted. */
    public void press(String verb) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(verb).setExact(true))
                .last()
                .click();
    }

    /** What the form says against its content. */
    public String complaints() {
        return String.join(";", page.locator(".field .error, [role=alert]").allInnerTexts());
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private Locator group(String label) {
        return page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
