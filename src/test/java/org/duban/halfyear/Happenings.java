package org.duban.halfyear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** How the units with a clerk and a head report: most months plainly, in some of them something happens. */
record Happenings(Section section, Reckoning reckoning) {
    void report(UnitOffice office, int month) {
        List<Reckoned> lines = reckoning.of(office.name(), month);
        SheetDesk sheet = office.sheet(month);
        switch (office.name() + month) {
            case "住建局1" -> sheet.type(lines, month);
            case "工信局2" -> whileItIsClosed(sheet, lines);
            case "住建局3" -> tooMuch(sheet, lines);
            case "工信局3" -> inTheWrongUnit(sheet, lines);
            case "住建局4" -> withoutChange(sheet, lines);
            default -> sheet.fillAndSubmit(lines, month);
        }
        if (month == 5) {
            office.confirmAndLeaveTheRestToTheClerk();
        } else {
            office.confirm();
        }
    }

    private void whileItIsClosed(SheetDesk sheet, List<Reckoned> lines) {
        sheet.fill(lines, 2);
        section.close(2, true);
        sheet.submitInVain();
        assertThat(sheet.row(8).locator("[data-fault=line]")).containsText("已截止");
        assertThat(sheet.figures(8).first()).hasValue("11");
        section.close(2, false);
        sheet.submit();
    }

    private static void tooMuch(SheetDesk sheet, List<Reckoned> lines) {
        sheet.fill(lines, 3);
        sheet.write(100, List.of("540"));
        sheet.submit();
    }

    /** What was too much comes back, and is put right. */
    void returnAndMend(UnitOffice office) {
        section.giveBack(100, 3, "FIGURE_WRONG", "与现场核对的450套不符");
        SheetDesk sheet = office.sheet(3);
        assertThat(sheet.row(100).locator(".alert-warning")).containsText("数字有误");
        sheet.write(100, reckoning.row(100).in(3).readings());
        sheet.submit();
        office.confirm();
    }

    private static void inTheWrongUnit(SheetDesk sheet, List<Reckoned> lines) {
        sheet.write(34, List.of("80000万"));
        assertThat(sheet.row(34).locator("[data-explain]")).isVisible();
        sheet.fill(lines, 3);
        assertThat(sheet.row(34).locator("[data-explain]")).isHidden();
        sheet.submit();
    }

    private static void withoutChange(SheetDesk sheet, List<Reckoned> lines) {
        sheet.sayNoChange(46);
        sheet.fillAndSubmit(lines.stream().filter(line -> line.row() != 46).toList(), 4);
    }

    /** In July somebody finds that March was wrong. */
    void correctMarch(UnitOffice office) {
        section.reopen(100, 3, "3月重复计入100套");
        SheetDesk sheet = office.oldSheet(3);
        sheet.write(100, List.of("350"));
        sheet.submit();
        office.confirm();
        section.acceptAll(3);
    }
}
