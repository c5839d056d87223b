package org.duban.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the whole program with its demo district, in a real browser. All such tests share one running program. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=named-by-the-test-database",
            "spring.profiles.active=demo",
            "duban.jobs=false",
            "duban.demo.password=" + Visitor.PASSWORD
        })
@Import({TestDatabase.class, MovableClock.class, People.class, Promises.class})
@ExtendWith(Chromium.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BrowserTest {}
