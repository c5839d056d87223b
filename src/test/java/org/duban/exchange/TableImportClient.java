package org.duban.exchange;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.duban.account.Account;
import org.duban.testing.People;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Calls the interface as one account: the table out, and an edited one back in. */
record TableImportClient(MockMvcTester mvc, Account account, String district) {
    EditedTable export(int year, String language) {
        byte[] bytes = mvc.get()
                .uri("/api/{code}/{year}/table.xlsx", district, year)
                .header("Accept-Language", language)
                .with(httpBasic(account.username(), People.PASSWORD))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return new EditedTable(bytes);
    }

    MvcTestResult compare(int year, EditedTable table) {
        return send(year, table.bytes(), "");
    }

    MvcTestResult apply(int year, EditedTable table) {
        return send(year, table.bytes(), "?apply=true");
    }

    MvcTestResult send(int year, byte[] bytes, String query) {
        return mvc.post()
                .uri("/api/" + district + "/" + year + "/table" + query)
                .multipart()
                .file("file", bytes)
                .with(httpBasic(account.username(), People.PASSWORD))
                .exchange();
    }
}
