package org.duban.sheet;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.duban.frame.Frame;
import org.duban.progress.NotAssigned;
import org.duban.shared.Refusal;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a unit fills in what is due. */
@Controller
@ForUnits
@RequestMapping("/my/updates")
class MyUpdatesController {
    private final Desks desks;
    private final Sheets sheets;
    private final SheetViews views;
    private final SheetEntries entries;
    private final MessageSource messages;

    MyUpdatesController(Desks desks, Sheets sheets, SheetViews views, SheetEntries entries, MessageSource messages) {
        this.desks = desks;
        this.sheets = sheets;
        this.views = views;
        this.entries = entries;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable YearMonth period,
            @RequestParam(required = false) @Nullable UUID unit,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Viewer viewer,
            Locale locale) {
        return desks.of(viewer, unit)
                .map(desk -> sheets.open(desk, year, period == null ? null : new Period(period)))
                .map(sheet -> page(views.of(sheet, Map.of(), Map.of(), locale)))
                .orElseGet(() -> new ModelAndView("redirect:/" + viewer.district() + "/" + frame.year() + "/updates"));
    }

    @PostMapping
    ModelAndView fill(@ModelAttribute SheetForm typed, Viewer viewer, Locale locale, RedirectAttributes redirect) {
        Desk desk = desks.of(viewer, typed.unit()).orElseThrow(NotAssigned::new);
        Sheet sheet = sheets.open(desk, typed.year(), Period.of(typed.period()));
        SheetForm form = sheet.takingOver(typed);
        String noChange = messages.getMessage("sheet.noChange", null, locale);
        Map<Integer, Map<String, Refusal>> faults = entries.take(form, sheet, viewer, noChange);
        return faults.isEmpty() ? done(form, sheet, redirect) : again(form, sheet, faults, locale);
    }

    private static ModelAndView done(SheetForm form, Sheet sheet, RedirectAttributes redirect) {
        redirect.addFlashAttribute("saved", said(form, sheet));
        redirect.addAttribute("year", form.year());
        redirect.addAttribute("period", form.period());
        redirect.addAttribute("unit", form.unit());
        return new ModelAndView("redirect:/my/updates");
    }

    private static String said(SheetForm form, Sheet sheet) {
        if (form.isForTheRest()) {
            return "sheet.rested";
        }
        return form.handsIn()
                ? sheet.handsOver() && form.confirmed() == null ? "sheet.handedOver" : "sheet.submitted"
                : "sheet.saved";
    }

    private ModelAndView again(SheetForm form, Sheet before, Map<Integer, Map<String, Refusal>> faults, Locale locale) {
        Map<Integer, SheetForm.Line> typed = form.typed().stream()
                .filter(line -> faults.containsKey(line.number()))
                .collect(Collectors.toMap(SheetForm.Line::number, Function.identity()));
        Sheet now = sheets.open(before.desk(), before.year(), before.period());
        ModelAndView page = page(views.of(now, typed, faults, locale));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(SheetView sheet) {
        return new ModelAndView("sheet/sheet", "sheet", sheet);
    }
}
