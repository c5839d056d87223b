package org.duban.halfyear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A sheet with all that is due of a unit, and whoever fills it in. */
class SheetDesk {
    private static final String EMPTY = ".";

    private final Page page;

    SheetDesk(Page page) {
        this.page = page;
    }

    Locator row(int number) {
        return page.locator("#row-" + number);
    }

    Locator figures(int row) {
        return row(row).locator("input.number");
    }

    void fill(List<Reckoned> lines, int month) {
        lines.forEach(line -> fill(line.row(), line.in(month)));
    }

    void fillAndSubmit(List<Reckoned> lines, int month) {
        fill(lines, month);
        submit();
    }

    /** Says why, too, where the program asks. */
    private void fill(int row, Reckoned.Month month) {
        write(row, month.readings());
        if (month.asked()) {
            Locator why = page.locator("#explanation-" + row);
            assertThat(why).isVisible();
            why.fill("已与统计部门核对，数字属实");
        }
    }

    void write(int row, List<String> readings) {
        for (int at = 0; at < readings.size(); at++) {
            if (!EMPTY.equals(readings.get(at))) {
                figures(row).nth(at).fill(readings.get(at));
            }
        }
    }

    /** The same without the mouse: Enter goes on to the next box and past the words, Ctrl+Enter hands all in. */
    void type(List<Reckoned> lines, int month) {
        Keyboard keys = page.keyboard();
        for (Reckoned line : lines) {
            figures(line.row()).first().focus();
            for (String reading : line.in(month).readings()) {
                keys.type(reading);
                keys.press("Enter");
            }
            keys.press("Enter");
        }
        keys.press("Control+Enter");
        requireTaken();
    }

    void submit() {
        page.locator("button[name=submit][value=all]").click();
        requireTaken();
    }

    private void requireTaken() {
        Locator refused = page.locator("[data-refused=true]");
        assertThat(page.locator("[data-saved]").or(refused).first()).isVisible();
        assertThat(refused.allInnerTexts()).isEmpty();
    }

    /** Tries to hand in what cannot be. */
    void submitInVain() {
        page.locator("button[name=submit][value=all]").click();
        assertThat(page.locator("[data-refused=true]").first()).isVisible();
    }

    void sayNoChange(int row) {
        figures(row).first().press("F8");
        assertThat(row(row).locator("input.number")).hasCount(0);
    }
}
