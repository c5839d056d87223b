package org.duban.signin;

import org.duban.account.DemoSignIn;
import org.duban.account.ForAnyone;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The sign-in page; Spring Security takes what is posted to it. */
@Controller
@ForAnyone
class SignInController {
    private final ObjectProvider<DemoSignIn> demo;

    SignInController(ObjectProvider<DemoSignIn> demo) {
        this.demo = demo;
    }

    @ModelAttribute("demo")
    @Nullable DemoSignIn demo() {
        return demo.getIfAvailable();
    }

    @GetMapping("/login")
    String show() {
        return "signin/sign-in";
    }
}
