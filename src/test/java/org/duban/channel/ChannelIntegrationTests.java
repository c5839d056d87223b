package org.duban.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.util.List;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.district.CurrentDistrict;
import org.duban.testing.DubanTest;
import org.duban.testing.Listener;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class ChannelIntegrationTests {
    private static final String DISTRICT = "340122";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Couriers couriers;

    @Autowired
    private CurrentDistrict district;

    @Autowired
    private JdbcClient jdbc;

    private String administrator = "";

    @BeforeEach
    void begin() {
        administrator = people.with(Grant.of(Role.SYSTEM_ADMIN, DISTRICT)).username();
        jdbc.sql("delete from channel where district_id = ?").param(DISTRICT).update();
    }

    private MvcTestResult setUp(String address, String enabled) {
        return mvc.post()
                .uri("/" + DISTRICT + "/channels/SMS")
                .param("address", address)
                .param("sender", "督查室")
                .param("secret", "not to be seen")
                .param("enabled", enabled)
                .param("version", version())
                .with(user(administrator))
                .with(csrf())
                .exchange();
    }

    private String version() {
        return jdbc.sql("select coalesce(max(version), 0) from channel where district_id = ?")
                .param(DISTRICT)
                .query(String.class)
                .single();
    }

    private List<ChannelKind> open() {
        return district.within(DISTRICT, couriers::open);
    }

    @Test
    void isOffUntilItIsSetUp() {
        assertThat(open()).isEmpty();
        assertThat(setUp("", "true")).as("on without an address").hasStatus(422);
        assertThat(open()).isEmpty();
    }

    @Test
    void sendsATrialAndNeverShowsTheSecretsAgain() throws IOException {
        try (Listener listener = new Listener()) {
            assertThat(setUp(listener.address("/secret-path"), "true")).hasStatus3xxRedirection();
            assertThat(open()).containsExactly(ChannelKind.SMS);
            assertThat(mvc.post()
                            .uri("/" + DISTRICT + "/channels/SMS/trial")
                            .param("to", "13900000000")
                            .with(user(administrator))
                            .with(csrf()))
                    .hasStatus3xxRedirection();

            assertThat(listener.heard()).hasSize(1);
            assertThat(listener.heard().get(0).authorization()).isEqualTo("Bearer not to be seen");
        }
        assertThat(mvc.get().uri("/" + DISTRICT + "/channels").with(user(administrator)))
                .bodyText()
                .contains("已设置（localhost）")
                .doesNotContain("secret-path", "not to be seen");
        assertThat(jdbc.sql("select c::text || (select string_agg(coalesce(new_value, ''), ' ') from audit_entry a"
                                + " where a.entity_id = c.id::text) from channel c where district_id = ?")
                        .param(DISTRICT)
                        .query(String.class)
                        .single())
                .doesNotContain("secret-path", "not to be seen");
    }

    @Test
    void refusesAddressesThatNobodyAllowed() {
        for (String address :
                List.of("http://127.0.0.1/", "https://example.invalid/", "smtp://localhost:25", "no address")) {
            assertThat(setUp(address, "true")).as(address).hasStatus(422);
        }
        assertThat(open()).isEmpty();
    }

    @Test
    void isForSystemAdministratorsOnly() {
        assertThat(mvc.get()
                        .uri("/" + DISTRICT + "/channels")
                        .with(user(people.supervisor(DISTRICT).username())))
                .hasStatus(403);
    }
}
