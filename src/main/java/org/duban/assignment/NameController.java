package org.duban.assignment;

import jakarta.validation.Valid;
import org.duban.account.ForSupervisors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what a person says of a printed name that is open. */
@Controller
@ForSupervisors
class NameController {
    private final SettleName settleName;

    NameController(SettleName settleName) {
        this.settleName = settleName;
    }

    @PostMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/names")
    String settle(@PathVariable int year, @Valid NameForm form, RedirectAttributes attributes) {
        settleName.execute(year, form);
        attributes.addFlashAttribute("saved", "target.name.settled");
        return "redirect:/{code}/{year}/targets/{number}";
    }
}
