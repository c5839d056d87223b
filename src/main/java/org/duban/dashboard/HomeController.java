package org.duban.dashboard;

import java.util.Optional;
import org.duban.account.ForPeople;
import org.duban.account.Role;
import org.duban.account.Viewer;
import org.duban.account.Viewers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everyone starts: what waits for the person, or the page that the person's role is about. */
@Controller
@ForPeople
class HomeController {
    private final Viewers viewers;
    private final Desk desk;

    HomeController(Viewers viewers, Desk desk) {
        this.viewers = viewers;
        this.desk = desk;
    }

    @GetMapping("/")
    String show(Model model) {
        Optional<Viewer> viewer = viewers.find();
        return viewer.flatMap(this::elsewhere).orElseGet(() -> {
            viewer.ifPresent(person -> {
                model.addAttribute("viewer", person);
                model.addAttribute("page", desk.of(person));
            });
            return "dashboard/home";
        });
    }

    /** An administrator goes to the administration, one who only leads to the dashboard of the latest year. */
    private Optional<String> elsewhere(Viewer viewer) {
        if (!viewer.seesRows()) {
            return administration(viewer).map(path -> "redirect:" + path);
        }
        if (viewer.supervises() || viewer.reports()) {
            return Optional.empty();
        }
        return desk.latestYear(viewer.district())
                .map(year -> "redirect:/%s/%d/dashboard".formatted(viewer.district(), year));
    }

    private static Optional<String> administration(Viewer viewer) {
        if (viewer.has(Role.SYSTEM_ADMIN)) {
            return Optional.of("/admin/accounts");
        }
        if (viewer.has(Role.SECURITY_ADMIN)) {
            return Optional.of("/admin/grants");
        }
        return viewer.has(Role.AUDIT_ADMIN) ? Optional.of("/admin/audit") : Optional.empty();
    }
}
