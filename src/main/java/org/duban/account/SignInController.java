package org.duban.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; Spring Security takes what is posted to it. */
@Controller
class SignInController {
    @GetMapping("/login")
    String show() {
        return "account/sign-in";
    }
}
