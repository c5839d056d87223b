package org.duban.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.inherited;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.duban.account.Account;
import org.duban.publication.TableMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class ConfirmationIntegrationTests {
    private static final String DISTRICT = "140123";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    private Account supervisor;

    @BeforeEach
    void signIn() {
        supervisor = people.supervisor(DISTRICT);
    }

    @Test
    void confirmsAWholeGroupWithOneClickAndLeavesTheOthersMarked() throws Exception {
        publishThree(2071);
        assertThat(page(2071)).contains("value=\"1,2\"", "value=\"1,2,3\"", "↑");

        assertThat(confirm(2071, supervisor, "1,2")).hasRedirectedUrl("/140123/2071");

        assertThat(marked(2071)).containsExactly(false, false, true);
        assertThat(page(2071)).doesNotContain("value=\"1,2\"").contains("value=\"3\"");
    }

    @Test
    void confirmsASingleRow() throws Exception {
        publishThree(2072);

        confirm(2072, supervisor, "2");

        assertThat(marked(2072)).containsExactly(true, false, true);
    }

    @Test
    void refusesToConfirmForAReaderAndForARowThatIsNotThere() throws Exception {
        publishThree(2073);

        assertThat(confirm(2073, people.leader(DISTRICT), "1")).hasStatus(403);
        assertThat(confirm(2073, supervisor, "1,9")).hasStatus(404);

        assertThat(marked(2073)).containsExactly(true, true, true);
    }

    private void publishThree(int year) {
        people.unit(DISTRICT, "第" + year + "园林局");
        String lead = "第" + year + "园林局";
        tables.published(
                DISTRICT,
                year,
                inherited("建设公园", "建成口袋公园5个。", lead),
                inherited("建设公园", "改造滨河绿道3公里。", lead),
                inherited("保护古树", "建档古树名木40株。", lead));
    }

    private Boolean[] marked(int year) {
        return tables.table(DISTRICT, year).stream()
                .map(target -> !target.unsettled().inherited().isEmpty())
                .toArray(Boolean[]::new);
    }

    private String page(int year) throws Exception {
        return mvc.get()
                .uri("/{code}/{year}", DISTRICT, year)
                .with(user(supervisor.username()))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private MvcTestResult confirm(int year, Account account, String numbers) {
        return mvc.post()
                .uri("/{code}/{year}/targets/confirmed", DISTRICT, year)
                .param("number", numbers)
                .with(user(account.username()))
                .with(csrf())
                .exchange();
    }
}
