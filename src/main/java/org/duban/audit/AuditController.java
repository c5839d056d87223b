package org.duban.audit;

import java.time.Clock;
import java.time.LocalDate;
import org.duban.account.ForAuditAdministrators;
import org.duban.account.Viewer;
import org.duban.shared.Times;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the audit administrator reads the record of changes. */
@Controller
@ForAuditAdministrators
class AuditController {
    private static final int PAGE = 100;

    private final AuditEntries entries;
    private final Clock clock;

    AuditController(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** An entry as the page shows it. */
    record EntryView(
            String at, Act act, AuditEntry.Action action, String entity, String id, AuditEntry.Change change) {}

    @GetMapping("/admin/audit")
    String list(
            @ModelAttribute("form") AuditForm form,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer,
            Model model) {
        AuditFilter filter = form.filter(LocalDate.now(clock));
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("found", found(viewer.district(), filter, Math.max(page, 1)));
        model.addAttribute("entities", entries.entities(viewer.district()));
        return "audit/audit";
    }

    private Slice<EntryView> found(String district, AuditFilter filter, int page) {
        return entries.find(
                        district,
                        filter.from().atStartOfDay(clock.getZone()).toInstant(),
                        filter.until().plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                        filter.person(),
                        filter.entity(),
                        filter.words(),
                        PageRequest.of(page - 1, PAGE))
                .map(this::view);
    }

    private EntryView view(AuditEntry entry) {
        String at = Times.second(entry.act().at(), clock);
        return new EntryView(at, entry.act(), entry.action(), entry.entity(), entry.entityId(), entry.change());
    }
}
