package org.duban.sheet;

import java.util.Locale;
import java.util.Map;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.duban.progress.NotAssigned;
import org.duban.shared.NotFound;
import org.duban.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Takes one line of a sheet, so that the person can go on typing in the others. */
@Controller
@ForUnits
@RequestMapping("/my/updates/line")
class LineController {
    private final Desks desks;
    private final Sheets sheets;
    private final SheetEntries entries;
    private final RowViews rows;
    private final KeepDraft keepDraft;
    private final MessageSource messages;

    LineController(
            Desks desks,
            Sheets sheets,
            SheetEntries entries,
            RowViews rows,
            KeepDraft keepDraft,
            MessageSource messages) {
        this.desks = desks;
        this.sheets = sheets;
        this.entries = entries;
        this.rows = rows;
        this.keepDraft = keepDraft;
        this.messages = messages;
    }

    /** Keeps what is typed so far. */
    @PostMapping("/draft")
    @ResponseBody
    Kept keep(@ModelAttribute SheetForm form, Viewer viewer, Locale locale) {
        return keepDraft.execute(desk(form, viewer), form, only(form), viewer, locale);
    }

    /** Takes the line as its button says, and gives it back as it then is. */
    @PostMapping
    ModelAndView take(@ModelAttribute SheetForm form, Viewer viewer, Locale locale) {
        Desk desk = desk(form, viewer);
        SheetForm.Line typed = only(form);
        String noChange = messages.getMessage("sheet.noChange", null, locale);
        Map<String, Refusal> faults = entries.take(
                        form, sheets.openOne(desk, form.year(), form.period(), typed.number()), viewer, noChange)
                .getOrDefault(typed.number(), Map.of());
        Sheet now = sheets.openOne(desk, form.year(), form.period(), typed.number());
        SheetView.Row row = rows.of(now, now.only(), faults.isEmpty() ? null : typed, faults, locale);
        return new ModelAndView(
                "sheet/sheet-row :: row", Map.of("row", row, "index", form.index(), "year", form.year()));
    }

    private Desk desk(SheetForm form, Viewer viewer) {
        return desks.of(viewer, form.unit()).orElseThrow(NotAssigned::new);
    }

    private static SheetForm.Line only(SheetForm form) {
        return form.typed().stream().findFirst().orElseThrow(NotFound::new);
    }
}
