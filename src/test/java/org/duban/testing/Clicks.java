package org.duban.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.Locale;
import org.duban.account.Account;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people and programs do with the pages, without a browser: they open them and send their forms, in Chinese. */
@TestComponent
public class Clicks {
    private final MockMvcTester mvc;

    Clicks(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** @param fields names and values by turns */
    public MvcTestResult post(Account account, String path, String... fields) {
        var request =
                mvc.post().uri(path).with(user(account.username())).with(csrf()).locale(Locale.CHINESE);
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    public MvcTestResult open(Account account, String path) {
        return mvc.get()
                .uri(path)
                .with(user(account.username()))
                .locale(Locale.CHINESE)
                .exchange();
    }

    /** The page as text. */
    public String page(Account account, String path) {
        try {
            return open(account, path).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a program sends. */
    public MvcTestResult send(Account account, String path, String json) {
        return mvc.post()
                .uri(path)
                .with(httpBasic(account.username(), People.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
