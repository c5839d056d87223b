package org.duban.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.duban.account.Account;
import org.duban.appeal.AppealScene.Office;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Of 2000 parking spaces 400 were reported by May: behind. Later it turns out that 1000 were promised: on track. */
@DubanTest
class LightAppealIntegrationTests {
    private static final Iterator<String> DISTRICTS = List.of(
                    "350203", "350205", "350206", "350211", "350212", "350213", "350302", "350303", "350304")
            .iterator();

    @Autowired
    private AppealScene scene;

    @Autowired
    private People people;

    private Office office;

    @BeforeEach
    void publish() {
        office = scene.office(DISTRICTS.next());
        scene.accept(office, "400");
        scene.publishMay(office);
    }

    private MvcTestResult raise(Account who) {
        return scene.raise(office, who, "period", "2022-05");
    }

    /** Why the light of May is as it is. */
    private MvcTestResult why() {
        return scene.get(office.head(), "/" + office.district() + "/2022/targets/1/why?asOf=2022-05-31");
    }

    private MvcTestResult progressPage() {
        return scene.get(office.head(), "/" + office.district() + "/2022/targets/1/progress");
    }

    @Test
    void isCorrectedForAllToSeeWhereTheUnitWasRight() {
        raise(office.head());
        scene.promiseLess(office);
        assertThat(scene.get(office.supervisor(), office.list()))
                .bodyText()
                .containsSubsequence("待决定", "还有", "公布的灯", "20.0%", "按现有数据", "40.0%");
        assertThat(why()).bodyText().contains("已公布为滞后（20.0%）");
        assertThat(progressPage()).bodyText().doesNotContain("亮灯更正");
        assertThat(scene.move(office, office.supervisor(), "UPHOLD", "目标应为一千个")).hasStatus3xxRedirection();

        assertThat(progressPage())
                .bodyText()
                .containsSubsequence("亮灯更正", "2022-05", "滞后", "20.0%", "正常", "40.0%", "目标应为一千个");
        assertThat(why()).bodyText().doesNotContain("已公布");
        assertThat(scene.get(office.supervisor(), "/" + office.district() + "/2022/bulletin?period=2022-05"))
                .bodyText()
                .contains("亮灯更正", office.supervisor().name());
        assertThat(scene.get(office.head(), office.list())).bodyText().contains("异议成立", "目标应为一千个");
    }

    @Test
    void staysFrozenAfterItWasCorrected() {
        raise(office.head());
        scene.promiseLess(office);
        scene.move(office, office.supervisor(), "UPHOLD", "成立");
        scene.promiseMore(office);

        assertThat(why()).bodyText().contains("已公布为正常（40.0%）");
    }

    @Test
    void isNotSetByHandWhereTheFiguresSayTheSame() {
        raise(office.head());

        assertThat(scene.move(office, office.supervisor(), "UPHOLD", "给个面子"))
                .hasStatus(409)
                .bodyText()
                .contains("仍是“滞后”");
        assertThat(scene.last(office).state()).isEqualTo(AppealState.RAISED);
    }

    @Test
    void isRejectedWithWordsOnceAndForAll() {
        raise(office.head());
        scene.move(office, office.supervisor(), "REJECT", " ");
        assertThat(scene.last(office).state()).isEqualTo(AppealState.RAISED);
        assertThat(raise(office.head()))
                .as("one at a time")
                .hasStatus(409)
                .bodyText()
                .contains("待决定");
        scene.move(office, office.supervisor(), "REJECT", "口径没有变");

        assertThat(scene.move(office, office.supervisor(), "UPHOLD", "反悔"))
                .hasStatus(409)
                .bodyText()
                .contains("异议不成立", "决定以后不能再办");
        assertThat(raise(office.head())).hasStatus(409).bodyText().contains("只能提出一次", "异议不成立");
        assertThat(scene.get(office.head(), office.page())).bodyText().contains("口径没有变");
    }

    @Test
    void isWithdrawnByItsUnitWhichMayObjectAgainInTime() {
        raise(office.head());
        assertThat(scene.move(office, office.supervisor(), "WITHDRAW", "")).hasStatus(403);
        scene.move(office, office.head(), "WITHDRAW", "");

        assertThat(scene.last(office).state()).isEqualTo(AppealState.WITHDRAWN);
        assertThat(raise(office.head())).hasStatus3xxRedirection();
    }

    @Test
    void isOpenForTheTermThatTheDistrictGives() {
        assertThat(scene.post(office.supervisor(), office.list() + "/rules", "raise", "31", "decide", "1"))
                .bodyText()
                .contains("请填1到30");
        scene.post(office.supervisor(), office.list() + "/rules", "raise", "30", "decide", "30");
        scene.publishedEarlier(office, 30);
        assertThat(raise(office.head())).as("the thirtieth day").hasStatus3xxRedirection();
        assertThat(scene.last(office).decideBy()).isEqualTo(scene.today().plusDays(30));
        scene.move(office, office.head(), "WITHDRAW", "");
        scene.publishedEarlier(office, 1);

        assertThat(raise(office.head())).hasStatus(409).bodyText().contains("提出异议的期限是");
        assertThat(scene.get(office.head(), office.page())).bodyText().contains("现在没有可以提出异议的");
    }

    @Test
    void showsFirstWhatIsOverItsDay() {
        raise(office.head());
        scene.overdue(office, 60);

        assertThat(scene.get(office.supervisor(), office.list())).bodyText().contains("应作出决定", "已过");
        assertThat(scene.get(office.supervisor(), "/")).bodyText().contains("1件异议待决定", "其中1件已过期");
        LocalDate decideBy = scene.last(office).decideBy();
        assertThat(decideBy).isBefore(scene.today());
    }

    @Test
    void isForTheHeadOfALeadUnitInItsOwnDistrict() {
        Account clerk = people.clerk(office.district(), office.parks());
        Account stranger = people.head(office.district(), people.unit(office.district(), "旁观局"));
        Account elsewhere = people.supervisor("350305");

        assertThat(raise(clerk)).hasStatus(403);
        assertThat(raise(stranger)).hasStatus(404);
        assertThat(raise(office.supervisor())).hasStatus(403);
        assertThat(scene.post(office.head(), office.page(), "period", "2022-05", "words", " ", "claim", "对"))
                .hasStatusOk()
                .bodyText()
                .contains("都要写明");
        assertThat(scene.raise(office, office.head(), "period", "2022-04"))
                .hasStatus(409)
                .bodyText()
                .contains("还没有公布");
        raise(office.head());
        assertThat(scene.move(office, stranger, "WITHDRAW", "")).hasStatus(404);
        assertThat(scene.move(office, office.head(), "REJECT", "自己定")).hasStatus(403);
        assertThat(scene.move(office, elsewhere, "REJECT", "外区来定")).hasStatus(403);
        assertThat(scene.get(stranger, office.list())).bodyText().doesNotContain("验收单早已报送");
    }

    @Test
    void restsWhileItsTargetIsCancelled() {
        raise(office.head());
        scene.cancel(office);

        assertThat(scene.move(office, office.supervisor(), "REJECT", "已取消"))
                .hasStatus(409)
                .bodyText()
                .contains("已取消，恢复以后再办");
        assertThat(scene.get(office.supervisor(), "/")).bodyText().doesNotContain("件异议待决定");
        assertThat(raise(office.head())).hasStatus(404);
    }
}
