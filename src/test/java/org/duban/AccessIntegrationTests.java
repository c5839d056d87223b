package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DubanTest
class AccessIntegrationTests {
    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping handlers;

    @Test
    void everyHandlerSaysWhoMayCallIt() {
        List<String> open = handlers.getHandlerMethods().values().stream()
                .filter(handler -> handler.getBeanType().getPackageName().startsWith("org.duban"))
                .filter(handler -> !saysWho(handler.getMethod()) && !saysWho(handler.getBeanType()))
                .map(HandlerMethod::getShortLogMessage)
                .toList();

        assertThat(open).isEmpty();
    }

    private static boolean saysWho(AnnotatedElement element) {
        return AnnotatedElementUtils.hasAnnotation(element, PreAuthorize.class);
    }
}
