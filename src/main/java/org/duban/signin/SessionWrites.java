package org.duban.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Lets two requests of a new session write the same attribute at once: the later one wins, instead of failing. */
@Configuration(proxyBeanMethods = false)
class SessionWrites {
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer concurrentAttributes() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
