package org.duban.reminder;

import jakarta.validation.Valid;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.channel.Couriers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of what was sent, what went wrong, and by which rules. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/reminders")
class RemindersController {
    private static final String PAGE = "reminder/sent";
    private static final String AGAIN = "redirect:/{code}/{year}/reminders";

    private final SentPages pages;
    private final NextReminders nextReminders;
    private final ReminderRulesInForce rules;
    private final SetReminderRules setReminderRules;
    private final SendAgain sendAgain;
    private final Couriers couriers;

    RemindersController(
            SentPages pages,
            NextReminders nextReminders,
            ReminderRulesInForce rules,
            SetReminderRules setReminderRules,
            SendAgain sendAgain,
            Couriers couriers) {
        this.pages = pages;
        this.nextReminders = nextReminders;
        this.rules = rules;
        this.setReminderRules = setReminderRules;
        this.sendAgain = sendAgain;
        this.couriers = couriers;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute("rules", ReminderRulesForm.of(rules.current()));
        return page(viewer, model);
    }

    @PostMapping("/rules")
    String set(
            @Valid @ModelAttribute("rules") ReminderRulesForm wanted,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return page(viewer, model);
        }
        setReminderRules.execute(wanted.rules());
        next.addFlashAttribute("saved", "reminder.rules.saved");
        return AGAIN;
    }

    @PostMapping("/deliveries/{id}/again")
    String again(@PathVariable UUID id, RedirectAttributes next) {
        sendAgain.execute(id);
        next.addFlashAttribute("saved", "reminder.again.waits");
        return AGAIN;
    }

    private String page(Viewer viewer, Model model) {
        model.addAttribute("sent", pages.recent());
        model.addAttribute("next", nextReminders.of(viewer.district()));
        model.addAttribute("channels", couriers.open());
        model.addAttribute("viewer", viewer);
        return PAGE;
    }
}
