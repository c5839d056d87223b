package org.duban.demo;

import java.util.List;
import org.duban.account.DemoSignIn;
import org.duban.district.CurrentDistrict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Fills an empty database with a district of our own invention, and says on the console how to sign in. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoDistrict {
    /** 云岫区; no division of the country has a code that begins with 9. */
    static final String CODE = "990101";

    static final int YEAR = 2026;

    private static final Logger LOG = LoggerFactory.getLogger(DemoDistrict.class);

    @Bean
    DemoSignIn demoSignIn(DemoPassword password) {
        List<String> usernames =
                DemoPeople.ALL.stream().map(DemoPeople.Person::username).toList();
        return new DemoSignIn(CODE, usernames, password.value());
    }

    /** Done before the web server takes its first request, so that nobody meets half a demo. */
    @Bean
    SmartInitializingSingleton fillDemo(
            DemoOrganization organization,
            DemoPeople people,
            DemoTable table,
            CurrentDistrict district,
            DemoSignIn signIn) {
        return () -> {
            if (organization.isMissing()) {
                organization.makeDivisions();
                district.within(CODE, () -> {
                    organization.make();
                    table.make();
                    return null;
                });
            }
            people.make(signIn.password());
            LOG.info(
                    "Demo: sign in as {} with the password {}",
                    String.join(", ", signIn.usernames()),
                    signIn.password());
        };
    }
}
