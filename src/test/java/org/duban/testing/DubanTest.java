package org.duban.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.duban.appeal.AppealScene;
import org.duban.draft.DraftEditor;
import org.duban.escalation.OrderScene;
import org.duban.progress.ProgressMother;
import org.duban.publication.TableMother;
import org.duban.reminder.DueScene;
import org.duban.report.DraftMother;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A test of the whole application on a real PostgreSQL, called through MockMvc. All such tests share one context. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=named-by-the-test-database",
            "duban.channel.inside=localhost",
            "duban.channel.key=a key for the tests only",
            "duban.jobs=false"
        })
@AutoConfigureMockMvc
@Import({
    TestDatabase.class,
    People.class,
    Clicks.class,
    DraftMother.class,
    DraftEditor.class,
    Promises.class,
    TableMother.class,
    ProgressMother.class,
    DueScene.class,
    OrderScene.class,
    AppealScene.class
})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DubanTest {}
