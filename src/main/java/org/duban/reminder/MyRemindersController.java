package org.duban.reminder;

import jakarta.validation.Valid;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of what a person was reminded of, and of where the person wants to be reached. */
@Controller
@ForReaders
@RequestMapping("/my/reminders")
class MyRemindersController {
    private static final String PAGE = "reminder/mine";
    private static final String AGAIN = "redirect:/my/reminders";

    private final MyReminders reminders;
    private final Contacts contacts;
    private final ReadNotices readNotices;
    private final ChangeContact changeContact;

    MyRemindersController(
            MyReminders reminders, Contacts contacts, ReadNotices readNotices, ChangeContact changeContact) {
        this.reminders = reminders;
        this.contacts = contacts;
        this.readNotices = readNotices;
        this.changeContact = changeContact;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute("contact", contacts.of(viewer.account()).form());
        return page(viewer, model);
    }

    @PostMapping("/read")
    String read(Viewer viewer) {
        readNotices.execute(viewer);
        return AGAIN;
    }

    @PostMapping("/contact")
    String change(
            @Valid @ModelAttribute("contact") ContactForm contact,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return page(viewer, model);
        }
        changeContact.execute(contact, viewer);
        next.addFlashAttribute("saved", "reminder.contact.saved");
        return AGAIN;
    }

    private String page(Viewer viewer, Model model) {
        model.addAttribute("notices", reminders.all(viewer));
        model.addAttribute("viewer", viewer);
        return PAGE;
    }
}
