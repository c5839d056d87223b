package org.duban.timetable;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.YearMonth;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a year's periods and their days, which the supervision section settles. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/timetable")
class TimetableController {
    private static final String AGAIN = "redirect:/{code}/{year}/timetable";

    private final Timetables timetables;
    private final Rulings rulings;
    private final SetRules setRules;
    private final ClosePeriod closePeriod;
    private final Clock clock;

    TimetableController(
            Timetables timetables, Rulings rulings, SetRules setRules, ClosePeriod closePeriod, Clock clock) {
        this.timetables = timetables;
        this.rulings = rulings;
        this.setRules = setRules;
        this.closePeriod = closePeriod;
        this.clock = clock;
    }

    @GetMapping
    @ForReaders
    String show(@PathVariable int year, Model model) {
        model.addAttribute("timetable", timetables.of(year));
        model.addAttribute(
                "rulings",
                rulings.findByYearOrderByNumber(year).stream()
                        .map(each -> RulingView.of(each, clock))
                        .toList());
        return "timetable/timetable";
    }

    @PostMapping
    String set(
            @PathVariable int year,
            @Valid @ModelAttribute Rules rules,
            @RequestParam int seen,
            Viewer viewer,
            RedirectAttributes next) {
        setRules.execute(year, rules, seen, viewer);
        next.addFlashAttribute("saved", "timetable.saved");
        return AGAIN;
    }

    @PostMapping("/{period:\\d{4}-\\d{2}}/closed")
    String close(
            @PathVariable YearMonth period,
            @RequestParam boolean closed,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes next) {
        closePeriod.execute(new Period(period), closed, reason, viewer);
        next.addFlashAttribute("saved", closed ? "timetable.closed" : "timetable.reopened");
        return AGAIN;
    }
}
