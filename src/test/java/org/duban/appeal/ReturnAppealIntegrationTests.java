package org.duban.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.appeal.AppealScene.Office;
import org.duban.district.CurrentDistrict;
import org.duban.progress.ProgressMother;
import org.duban.progress.Returns;
import org.duban.progress.UpdateStatus;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DubanTest
class ReturnAppealIntegrationTests {
    private static final Iterator<String> DISTRICTS = List.of(
                    "350402", "350403", "350421", "350423", "350424", "350425", "350426")
            .iterator();

    @Autowired
    private AppealScene scene;

    @Autowired
    private ProgressMother progress;

    @Autowired
    private People people;

    @Autowired
    private Returns returns;

    @Autowired
    private CurrentDistrict district;

    private Office office;
    private UUID update;

    @BeforeEach
    void sendBack() {
        office = scene.office(DISTRICTS.next());
        update = scene.returned(office);
    }

    private UpdateStatus status() {
        return progress.status(office.district(), update);
    }

    private void raise() {
        assertThat(scene.raise(office, office.head(), "update", update.toString()))
                .hasStatus3xxRedirection();
    }

    @Test
    void isTakenBackWhereTheUnitWasRight() {
        assertThat(scene.get(office.head(), "/my/updates?year=2022&period=2022-05"))
                .bodyText()
                .contains("对退回有异议", office.page());
        raise();
        assertThat(scene.get(office.supervisor(), office.list()))
                .bodyText()
                .contains("没有附验收单", "验收单早已报送", "应当采纳", "对2022-05期填报的退回");
        scene.move(office, office.supervisor(), "UPHOLD", "验收单已在附件里");

        assertThat(status()).isEqualTo(UpdateStatus.SUBMITTED);
        assertThat(district.within(office.district(), () -> returns.of(2022)))
                .as("it does not count as returned")
                .isEmpty();
        assertThat(scene.last(office).state()).isEqualTo(AppealState.UPHELD);
        assertThat(scene.get(office.supervisor(), "/" + office.district() + "/2022/updates"))
                .bodyText()
                .contains("异议成立，收回退回", "采纳选中的");
    }

    @Test
    void standsWhereTheObjectionIsRejectedAndCanBeObjectedToOnceOnly() {
        raise();
        scene.move(office, office.supervisor(), "REJECT", "附件里没有");

        assertThat(status()).isEqualTo(UpdateStatus.RETURNED);
        assertThat(scene.raise(office, office.head(), "update", update.toString()))
                .hasStatus(409);
    }

    @Test
    void endsWhenTheUnitHandsInAnewAndTheNextReturnIsAnotherMatter() {
        raise();
        progress.submitted(office.district(), office.target(), office.parks(), office.spaces(), "950", "补了验收单");
        assertThat(scene.last(office).state()).isEqualTo(AppealState.LAPSED);
        assertThat(scene.move(office, office.supervisor(), "UPHOLD", "成立"))
                .hasStatus(409)
                .bodyText()
                .contains("已终止", "等督查室审核");
        assertThat(scene.raise(office, office.head(), "update", update.toString()))
                .hasStatus(409)
                .bodyText()
                .contains("没有可以提出异议的退回");

        scene.sendBack(office, update);
        raise();
        assertThat(scene.last(office).state()).isEqualTo(AppealState.RAISED);
    }

    @Test
    void handsNothingInThatTheUnitHasNotHandedInItself() {
        raise();
        progress.draft(office.district(), office.target(), office.parks(), "2022-05", "改到一半");

        assertThat(scene.move(office, office.supervisor(), "UPHOLD", "成立"))
                .hasStatus(409)
                .bodyText()
                .contains("不能替它交出");
        assertThat(status()).isEqualTo(UpdateStatus.RETURNED);
        assertThat(scene.last(office).state()).isEqualTo(AppealState.RAISED);
    }

    @Test
    void isNoMatterOfAnotherUnit() {
        Account stranger = people.head(office.district(), people.unit(office.district(), "旁观局"));

        assertThat(scene.raise(office, stranger, "update", update.toString())).hasStatus(404);
    }

    @Test
    void isDecidedOnceByTheFirstOfTwo() {
        raise();
        Appeal read = scene.last(office);
        scene.move(office, office.supervisor(), "REJECT", "先定");

        assertThat(scene.move(office, people.supervisor(office.district()), read.id(), "UPHOLD", "后定", read.version()))
                .hasStatus(409)
                .bodyText()
                .contains("异议不成立");
        assertThat(status()).isEqualTo(UpdateStatus.RETURNED);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDecides() {
        raise();
        Appeal read = scene.last(office);
        List<CompletableFuture<Integer>> answers = Stream.of("UPHOLD", "REJECT")
                .map(step -> CompletableFuture.supplyAsync(
                        () -> scene.move(office, office.supervisor(), read.id(), step, "同时", read.version())
                                .getResponse()
                                .getStatus()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(302, 409);
        boolean upheld = scene.last(office).state() == AppealState.UPHELD;
        assertThat(status()).isEqualTo(upheld ? UpdateStatus.SUBMITTED : UpdateStatus.RETURNED);
    }
}
