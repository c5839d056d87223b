package org.duban.assignment;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import org.duban.account.ForSupervisors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Takes the click that confirms a row, a group of rows, or all that the table shows. */
@Controller
@ForSupervisors
class ConfirmationController {
    private final ConfirmNames confirmNames;

    ConfirmationController(ConfirmNames confirmNames) {
        this.confirmNames = confirmNames;
    }

    @PostMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/confirmed")
    RedirectView confirm(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam @NotEmpty Set<Integer> number,
            @RequestParam(required = false) @Nullable String back,
            RedirectAttributes attributes) {
        confirmNames.execute(year, number);
        attributes.addFlashAttribute("saved", "target.confirmed");
        return LocalPath.of(back, "/" + code + "/" + year).redirect();
    }
}
