package org.duban.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.organization.Succession;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.roster.AssignmentRole;
import org.duban.roster.Roster;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class HandoverIntegrationTests {
    private static final String DISTRICT = "140122";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private Units units;

    @Autowired
    private Posts posts;

    @Autowired
    private Roster roster;

    @Autowired
    private CurrentDistrict current;

    private String supervisor = "";

    @BeforeEach
    void signUp() {
        supervisor = people.supervisor(DISTRICT).username();
    }

    @Test
    void givesAMergedUnitsTargetsToItsSuccessorWithAReceipt() {
        Unit old = people.unit(DISTRICT, "旧水务局");
        Unit other = people.unit(DISTRICT, "旁的局");
        Unit heir = people.unit(DISTRICT, "新水务局");
        UUID led = promises.target(DISTRICT, 2026, 1);
        promises.assign(DISTRICT, led, "LEAD", old, other);
        UUID both = promises.target(DISTRICT, 2026, 2);
        promises.assign(DISTRICT, both, "SUPPORT", old, heir);
        UUID past = promises.target(DISTRICT, 2025, 1);
        promises.assign(DISTRICT, past, "LEAD", old);
        current.within(DISTRICT, () -> {
            old.end(new Succession(LocalDate.of(2026, 1, 1), List.of(heir.id())));
            return units.save(old);
        });

        assertThat(page("handover")).contains("“旧水务局”已不存在或无人担任，名下还有 2 项任务");
        assertThat(page("handover?from=" + old.id())).contains("共 2 项");
        MvcTestResult done =
                post("tasks", "from", old.id().toString(), "to", heir.id().toString(), "year", "2026");

        assertThat(who(led, AssignmentRole.LEAD)).containsExactly(heir.id(), other.id());
        assertThat(who(both, AssignmentRole.SUPPORT)).containsExactly(heir.id());
        assertThat(who(past, AssignmentRole.LEAD)).containsExactly(old.id());
        assertThat(receipt(done)).contains("旧水务局 移交 新水务局，共 2 项", "2026 (1)", "2026 (2)");
        assertThat(post("tasks", "from", old.id().toString(), "to", heir.id().toString(), "year", "2026"))
                .hasStatus(422);
    }

    @Test
    void putsAPersonIntoAllPostsOfAnother() {
        Post first = people.post(DISTRICT, "副区长", "蒋一");
        Post second = people.post(DISTRICT, "工委书记", "蒋一");
        MvcTestResult done = post("person", "giver", "蒋 一", "taker", "蒋二", "on", "2026-05-01");

        assertThat(receipt(done)).contains("副区长", "工委书记");
        for (Post post : List.of(first, second)) {
            Post now = current.within(DISTRICT, () -> posts.get(post.id()));
            assertThat(now.label(LocalDate.of(2026, 4, 30))).isEqualTo("蒋一");
            assertThat(now.label(LocalDate.of(2026, 5, 1))).isEqualTo("蒋二");
        }
    }

    private List<UUID> who(UUID target, AssignmentRole role) {
        return current.within(DISTRICT, () -> roster.of(target, role));
    }

    private String receipt(MvcTestResult done) {
        assertThat(done).hasStatus3xxRedirection();
        String address = done.getResponse().getRedirectedUrl();
        return page(address == null ? "" : address.substring("/140122/".length()));
    }

    private MvcTestResult post(String what, String... parameters) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post()
                .uri("/140122/handover/" + what)
                .with(user(supervisor))
                .with(csrf());
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private String page(String path) {
        return new String(
                mvc.get()
                        .uri("/140122/" + path)
                        .with(user(supervisor))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
