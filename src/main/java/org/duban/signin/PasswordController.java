package org.duban.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import org.duban.account.ForPeople;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a person changes the own password; after a one-time password this page comes first. */
@Controller
@ForPeople
@RequestMapping("/my/password")
class PasswordController {
    private static final String PAGE = "signin/password";

    private final ChangePassword changePassword;

    PasswordController(ChangePassword changePassword) {
        this.changePassword = changePassword;
    }

    /** The present password and twice the new one; by NIST SP 800-63B length is asked for, and nothing else. */
    record PasswordForm(
            @NotEmpty String current,
            @Size(min = 12, max = 72) String next,
            String again) {
        boolean isTheSameTwice() {
            return next.equals(again);
        }
    }

    @ModelAttribute("oneTime")
    boolean oneTime(HttpServletRequest request) {
        return request.isUserInRole(SignInDirectory.ONE_TIME);
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new PasswordForm("", "", ""));
        return PAGE;
    }

    @PostMapping
    String change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors, Principal person) {
        if (!errors.hasErrors() && !form.isTheSameTwice()) {
            errors.rejectValue("again", "password.differs");
        }
        if (!errors.hasErrors() && !changePassword.execute(person.getName(), form.current(), form.next())) {
            errors.rejectValue("current", "password.wrong");
        }
        return errors.hasErrors() ? PAGE : "redirect:/login?changed";
    }
}
