package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.testing.Clicks;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class OrderLifeIntegrationTests {
    private static final String DISTRICT = "340100";

    @Autowired
    private OrderScene scene;

    @Autowired
    private People people;

    @Autowired
    private Clicks clicks;

    @Autowired
    private JdbcClient jdbc;

    private OrderScene.Cast cast;
    private Account supervisor;

    @BeforeEach
    void begin() {
        cast = scene.begin(DISTRICT);
        supervisor = cast.supervisor();
    }

    @Test
    void isSignedAnsweredSentBackAndClosed() {
        Account clerk = people.clerk(DISTRICT, cast.unit());
        scene.make(cast, scene.overdue(cast, 1, 3), Form.LETTER);
        assertThat(scene.move(cast, supervisor, OrderState.SIGNED, "张主任")).hasStatus3xxRedirection();
        assertThat(scene.home(clerk)).bodyText().contains("待答复的督办单和提醒函（1件）", "提醒函〔");
        assertThat(scene.move(cast, clerk, OrderState.ANSWERED, " "))
                .as("says nothing")
                .hasStatus(422);
        assertThat(scene.move(cast, clerk, OrderState.ANSWERED, "=已赶工")).hasStatus3xxRedirection();
        assertThat(scene.move(cast, clerk, OrderState.ANSWERED, "再答"))
                .as("once")
                .hasStatus(409);
        assertThat(scene.move(cast, supervisor, OrderState.SIGNED, "措施不具体")).hasStatus3xxRedirection();
        scene.move(cast, clerk, OrderState.ANSWERED, "增加班组");
        assertThat(scene.move(cast, supervisor, OrderState.CLOSED, "")).hasStatus3xxRedirection();

        assertThat(scene.get(cast, clerk, "/orders/" + scene.latest(cast, "id")))
                .bodyText()
                .contains("张主任", "=已赶工", "措施不具体", "增加班组", "已办结");
    }

    @Test
    void offersWhatIsNextToWhomItIsForAndNothingElse() {
        Account clerk = people.clerk(DISTRICT, cast.unit());
        scene.make(cast, scene.overdue(cast, 1, 3), Form.LETTER);
        String order = "/orders/" + scene.latest(cast, "id");

        assertThat(steps(supervisor, order)).isEqualTo("SIGNED VOID");
        scene.move(cast, supervisor, OrderState.SIGNED, "");
        assertThat(steps(supervisor, order)).isEqualTo("CLOSED");
        assertThat(steps(clerk, order)).isEqualTo("ANSWERED");
        scene.move(cast, clerk, OrderState.ANSWERED, "已赶工");
        assertThat(steps(supervisor, order)).isEqualTo("CLOSED SIGNED");
        assertThat(steps(clerk, order)).isEmpty();
        scene.move(cast, supervisor, OrderState.CLOSED, "");
        assertThat(steps(supervisor, order)).isEmpty();
    }

    /** The states to which the forms of the page lead. */
    private String steps(Account who, String order) {
        return Pattern.compile("name=\"to\" value=\"(\\w+)\"")
                .matcher(clicks.page(who, cast.path(order)))
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.joining(" "));
    }

    @Test
    void showsAUnitWhatWasSignedAndNobodyElseAnything() {
        Account clerk = people.clerk(DISTRICT, cast.unit());
        Account other = people.clerk(DISTRICT, people.unit(DISTRICT, "旁观局" + cast.year()));
        scene.make(cast, scene.overdue(cast, 1, 3), Form.LETTER);
        String order = "/orders/" + scene.latest(cast, "id");

        assertThat(scene.get(cast, clerk, order)).as("not signed yet").hasStatus(404);
        assertThat(scene.move(cast, clerk, OrderState.SIGNED, "自己"))
                .as("not for a unit")
                .hasStatus(404);
        scene.move(cast, supervisor, OrderState.SIGNED, "张主任");
        assertThat(scene.get(cast, clerk, order)).hasStatusOk();
        assertThat(scene.get(cast, other, order)).hasStatus(404);
        assertThat(scene.get(cast, other, "/escalation")).hasStatus(403);
    }

    @Test
    void isAnsweredForAGroupByOneOfItsMembers() {
        Unit member = people.unit(DISTRICT, "组员局" + cast.year());
        Unit group = people.group(DISTRICT, "各局" + cast.year(), member);
        Account clerk = people.clerk(DISTRICT, member);
        OrderScene.Cast addressed = new OrderScene.Cast(DISTRICT, cast.year(), group, supervisor);
        scene.make(addressed, scene.overdue(addressed, 1, 3), Form.LETTER);
        scene.move(addressed, supervisor, OrderState.SIGNED, "张主任");

        assertThat(scene.home(clerk)).bodyText().contains("待答复的督办单和提醒函（1件）");
        assertThat(scene.move(addressed, clerk, OrderState.ANSWERED, "已赶工")).hasStatus3xxRedirection();
    }

    @Test
    void keepsTheNumberOfWhatIsVoidAndProposesAnew() {
        UUID target = scene.overdue(cast, 1, 3);
        scene.make(cast, target, Form.LETTER);
        String first = scene.latest(cast, "number");
        assertThat(scene.move(cast, supervisor, OrderState.VOID, "写错单位")).hasStatus3xxRedirection();
        assertThat(scene.make(cast, target, Form.LETTER)).hasStatus3xxRedirection();

        assertThat(Integer.parseInt(scene.latest(cast, "number"))).isEqualTo(Integer.parseInt(first) + 1);
    }

    @Test
    void numbersWithoutAGapThoughManyPeopleMakeOrdersAtOnce() {
        List<UUID> targets = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> scene.overdue(cast, number, 12))
                .toList();
        CompletableFuture.allOf(IntStream.range(0, 20)
                        .mapToObj(each ->
                                CompletableFuture.runAsync(() -> scene.make(cast, targets.get(each / 2), Form.ORDER)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(scene.orders(cast)).as("each once").isEqualTo(10);
        List<Integer> numbers = jdbc.sql(
                        "select number from supervision_order where district_id = ? and form = 'ORDER' order by number")
                .param(DISTRICT)
                .query(Integer.class)
                .list();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }
}
