package org.duban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Map;
import org.duban.account.Account;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.organization.Unit;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
class AuditIntegrationTests {
    private static final String DISTRICT = "130110";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void recordsWhoChangedWhatFromWhereWithOldAndNew() {
        Unit unit = people.unit(DISTRICT, "旧名局");
        Account supervisor = people.supervisor(DISTRICT);
        rename(unit, supervisor, "新名局", 0);

        assertThat(entries(unit.id().toString()).get(1))
                .containsEntry("district_id", DISTRICT)
                .containsEntry("username", supervisor.username())
                .containsEntry("address", "127.0.0.1")
                .containsEntry("action", "CHANGED")
                .containsEntry("entity", "Unit")
                .containsEntry("field", "name")
                .containsEntry("old_value", "旧名局")
                .containsEntry("new_value", "新名局");
    }

    @Test
    void recordsWhatTheProgramDoesItselfAsItsOwn() {
        Unit unit = people.unit(DISTRICT, "新设局");

        assertThat(entries(unit.id().toString())).singleElement().satisfies(entry -> {
            assertThat(entry).containsEntry("username", "system").containsEntry("action", "CREATED");
            assertThat((String) entry.get("new_value")).contains("\"name\":\"新设局\"");
        });
    }

    @Test
    void recordsNothingOfAChangeThatIsRolledBack() {
        Unit unit = people.unit(DISTRICT, "不变局");
        rename(unit, people.supervisor(DISTRICT), "改名局", 7);

        assertThat(entries(unit.id().toString())).hasSize(1);
    }

    @Test
    void recordsGrantsThatAreGivenAndTaken() {
        Account account = people.with(Grant.of(Role.LEADER, DISTRICT));
        String giver = people.with(Grant.of(Role.SECURITY_ADMIN, DISTRICT)).username();
        assertThat(mvc.post()
                        .uri("/admin/grants")
                        .with(user(giver))
                        .with(csrf())
                        .param("username", account.username())
                        .param("role", "SUPERVISOR"))
                .hasStatus3xxRedirection();

        assertThat(entries(account.id().toString()))
                .filteredOn(entry -> "grants".equals(entry.get("field")))
                .extracting(entry -> (String) entry.get("new_value"))
                .anySatisfy(value -> assertThat(value).contains("SUPERVISOR"));
    }

    @Test
    void neverShowsPasswords() {
        Account account = people.supervisor(DISTRICT);

        assertThat(entries(account.id().toString()).toString())
                .contains("••••••")
                .doesNotContain(People.PASSWORD);
    }

    private void rename(Unit unit, Account by, String name, long version) {
        mvc.post()
                .uri("/130110/units/" + unit.id())
                .with(user(by.username()))
                .with(csrf())
                .param("name", name)
                .param("version", String.valueOf(version))
                .exchange();
    }

    private List<Map<String, Object>> entries(String id) {
        return jdbc.sql("select * from audit_entry where entity_id = ? order by number")
                .param(id)
                .query()
                .listOfRows();
    }
}
