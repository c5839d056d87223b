package org.duban.signin;

import static org.springframework.security.authorization.AuthenticatedAuthorizationManager.authenticated;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAuthority;
import static org.springframework.security.authorization.AuthorizationManagers.allOf;
import static org.springframework.security.authorization.AuthorizationManagers.not;

import org.duban.problem.ApiRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Two doors: pages by form sign-in with a session and CSRF tokens, the interface by HTTP Basic or a bearer token without either. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class Security {
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String[] OPEN = {
        "/login",
        "/setup/**",
        "/webjars/**",
        "/css/**",
        "/js/**",
        "/img/**",
        "/favicon.ico",
        "/error",
        "/actuator/health/**"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    DaoAuthenticationProvider passwords(SignInDirectory directory, PasswordEncoder encoder, SignIns signIns) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(directory);
        passwords.setPasswordEncoder(encoder);
        passwords.setPostAuthenticationChecks(signIns);
        return passwords;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiRefused refused) {
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().access(withOwnPassword()))
                .httpBasic(basic -> basic.authenticationEntryPoint(refused))
                .oauth2ResourceServer(tokens -> tokens.opaqueToken(Customizer.withDefaults())
                        .authenticationEntryPoint(refused)
                        .accessDeniedHandler(refused))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SessionExpired expired, SignInRefused refused) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/my/password")
                        .authenticated()
                        .anyRequest()
                        .access(withOwnPassword()))
                .formLogin(form -> form.loginPage("/login").failureHandler(refused))
                .logout(Customizer.withDefaults())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(expired).accessDeniedHandler(expired))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> withOwnPassword() {
        return allOf(authenticated(), not(hasAuthority(SignInDirectory.ONE_TIME)));
    }
}
