package org.duban.contribution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a unit says something of the targets that it supports. */
@Controller
@ForUnits
@RequestMapping("/my/contributions")
class ContributionController {
    private final Supported supported;
    private final Contributions contributions;
    private final Contribute contribute;
    private final Timetables timetables;
    private final Clock clock;

    ContributionController(
            Supported supported,
            Contributions contributions,
            Contribute contribute,
            Timetables timetables,
            Clock clock) {
        this.supported = supported;
        this.contributions = contributions;
        this.contribute = contribute;
        this.timetables = timetables;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam int year, @RequestParam(defaultValue = "") String period, Viewer viewer, Model model) {
        Timetable timetable = timetables.of(year);
        Period wanted = period.isEmpty() ? timetable.current(LocalDate.now(clock)) : Period.of(period);
        timetable.slot(wanted);
        model.addAttribute("page", new ContributionPage(timetable, wanted.toString(), lines(viewer, year, wanted)));
        return "contribution/contributions";
    }

    @PostMapping
    String keep(@ModelAttribute ContributionForm form, Viewer viewer, RedirectAttributes next) {
        Period period = Period.of(form.period());
        form.typed().forEach((number, words) -> contribute.execute(form.year(), number, period, words, viewer));
        next.addFlashAttribute("saved", "contribution.saved");
        next.addAttribute("year", form.year());
        next.addAttribute("period", form.period());
        return "redirect:/my/contributions";
    }

    private List<ContributionPage.Line> lines(Viewer viewer, int year, Period period) {
        Map<UUID, String> said = said(viewer.unit(), period);
        return supported.of(viewer, year).stream()
                .map(target ->
                        new ContributionPage.Line(target.number(), target.text(), said.getOrDefault(target.id(), "")))
                .toList();
    }

    private Map<UUID, String> said(@Nullable UUID unit, Period period) {
        return unit == null
                ? Map.of()
                : contributions.findByUnitAndPeriod(unit, period).stream()
                        .collect(Collectors.toMap(Contribution::target, Contribution::words));
    }
}
