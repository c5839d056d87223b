package org.duban.halfyear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.duban.testing.Visitor;

/** What the supervision section does month by month. */
record Section(Visitor visitor) {
    private Page page() {
        return visitor.page();
    }

    private void openReview(int month, String status) {
        visitor.open(HalfYearBrowserTests.TABLE + "/updates?period=2022-0%d&status=%s".formatted(month, status));
    }

    /** The sheet of a unit that has no account. */
    SheetDesk sheetOf(String unit, int month) {
        openReview(month, "SUBMITTED");
        page().locator(".due-list th a")
                .getByText(unit, new Locator.GetByTextOptions().setExact(true))
                .click();
        page().waitForURL("**/my/updates?**");
        assertThat(page().locator(".sheet")).hasAttribute("data-period", "2022-0" + month);
        return new SheetDesk(page());
    }

    void acceptAll(int month) {
        openReview(month, "SUBMITTED");
        page().locator("#accept button").click();
        assertThat(page().locator("#accept")).hasCount(0);
    }

    void giveBack(int row, int month, String code, String reason) {
        openReview(month, "SUBMITTED");
        say(row, code, reason);
    }

    void reopen(int row, int month, String reason) {
        openReview(month, "ACCEPTED");
        say(row, "FIGURE_WRONG", reason);
    }

    private void say(int row, String code, String reason) {
        Locator update = page().locator("article.panel:has(a[href$='/targets/" + row + "'])");
        Locator form = update.locator(".actions details");
        form.locator("summary").click();
        form.locator("select[name=reasonCode]").selectOption(code);
        form.locator("textarea").fill(reason);
        form.locator("button").click();
        assertThat(update).hasCount(0);
    }

    /** Takes nothing more for a month, or again. */
    void close(int month, boolean closed) {
        visitor.open(HalfYearBrowserTests.TABLE + "/timetable");
        Locator slot = page().locator("tr:has(form[action$='/timetable/2022-0" + month + "/closed'])");
        slot.locator("summary").click();
        slot.locator("input[name=reason]").fill("有单位未报齐");
        slot.locator("button").click();
        assertThat(slot.locator("input[name=closed]")).hasValue(String.valueOf(!closed));
    }

    void publish(int month) {
        visitor.open(HalfYearBrowserTests.TABLE + "/bulletin?period=2022-0" + month);
        Locator button = page().locator("form[action$='/bulletin/2022-0" + month + "'] button");
        button.click();
        assertThat(button).hasCount(0);
    }
}
