package org.duban.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.duban.account.Account;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reads the lists as a person sees them. */
record Lists(MockMvcTester mvc) {
    MvcTestResult get(Account account, String path) {
        return mvc.get()
                .uri(path)
                .with(user(account.username()))
                .locale(Locale.CHINESE)
                .exchange();
    }

    Document page(Account account, String path) {
        MvcTestResult result = get(account, path);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** By unit, in the order of the page, the numbers of the targets. */
    Map<String, List<String>> units(Account account, String path) {
        Map<String, List<String>> units = new LinkedHashMap<>();
        for (Element block : page(account, path).select(".by-unit tbody")) {
            units.put(
                    block.selectFirst(".unit th span").text(),
                    block.select("td a").eachText().stream()
                            .map(number -> number.replaceAll("\\D", ""))
                            .toList());
        }
        return units;
    }

    /** The words beside a target in a unit's part. */
    String line(Account account, String path, int number) {
        return page(account, path).select(".by-unit tr:has(a:containsOwn((" + number + ")))").stream()
                .map(Element::text)
                .reduce("", (one, other) -> one + "\n" + other)
                .strip();
    }

    Sheet sheet(Account account, String path) throws IOException {
        MvcTestResult result = get(account, path);
        assertThat(result).hasStatusOk();
        return WorkbookFactory.create(
                        new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))
                .getSheetAt(0);
    }
}
