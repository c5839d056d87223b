package org.duban.halfyear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.duban.testing.Visitor;

/** A unit with a clerk who reports and a head who confirms. */
record UnitOffice(String name, Visitor clerk, Visitor head) {
    void sign() {
        clerk.open("/my/updates");
        clerk.page().locator("#signatures button").click();
        assertThat(clerk.page().locator("#signatures")).hasCount(0);
    }

    /** The sheet that is due now. */
    SheetDesk sheet(int month) {
        clerk.open("/my/updates");
        assertThat(clerk.page().locator(".sheet")).hasAttribute("data-period", "2022-0" + month);
        return new SheetDesk(clerk.page());
    }

    /** The sheet of a month that is past. */
    SheetDesk oldSheet(int month) {
        clerk.open("/my/updates?year=2022&period=2022-0" + month);
        return new SheetDesk(clerk.page());
    }

    /** The head confirms all, which is with the section then. */
    void confirm() {
        confirm("#confirm button");
    }

    /** The head only confirms; the clerk hands in. */
    void confirmAndLeaveTheRestToTheClerk() {
        confirm("button[form=confirm]");
        clerk.open("/my/updates");
        Locator button = clerk.page().locator("button[name=confirmed][value=all]");
        button.click();
        assertThat(button).hasCount(0);
    }

    private void confirm(String button) {
        head.open("/my/confirmations");
        Page page = head.page();
        page.locator(button).click();
        assertThat(page.locator("#confirm")).hasCount(0);
    }
}
