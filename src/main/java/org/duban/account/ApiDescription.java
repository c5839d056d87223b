package org.duban.account;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says of the interface as a whole: its name, and the two ways to say who one is. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    ApiDescription() {
        // handlers are given it, callers do not send it
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
    }

    @Bean
    OpenAPI duban() {
        return new OpenAPI()
                .info(new Info().title("Duban").version("1"))
                .components(new Components()
                        .addSecuritySchemes("basic", scheme("basic"))
                        .addSecuritySchemes("bearer", scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }
}
