package org.duban.burden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.account.ForOverseers;
import org.duban.account.Viewer;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 减负: what the section asks of each unit. */
@Controller
@ForOverseers
class BurdenController {
    private static final String YEAR = "year";

    private final Timetables timetables;
    private final BurdenPages pages;
    private final Clock clock;

    BurdenController(Timetables timetables, BurdenPages pages, Clock clock) {
        this.timetables = timetables;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param period as 2022-05, or {@value #YEAR}; blank for the one that opens next */
    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/burden")
    String show(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable UUID unit,
            Viewer viewer,
            Model model) {
        Timetable timetable = timetables.of(year);
        model.addAttribute("page", pages.of(timetable, asked(period, timetable), unit, viewer));
        return "burden/burden";
    }

    private @Nullable Period asked(String period, Timetable timetable) {
        if (period.isBlank()) {
            return BurdenPages.next(timetable, LocalDate.now(clock));
        }
        return period.equals(YEAR) ? null : Period.of(period);
    }
}
