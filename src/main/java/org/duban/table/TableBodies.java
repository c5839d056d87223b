package org.duban.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.duban.rulebook.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Renders the body of the table's page, and keeps the last ones: rendering costs ten times what reading the rows does. What is
 * kept is found by the rows themselves and all else that is shown, so it can never be stale and never reach a wrong reader.
 */
@Component
class TableBodies {
    private static final int KEPT = 32;

    /**
     * All that a body follows from.
     *
     * @param selectable whether rows can be chosen, to assign them
     * @param looks how the district shows the signals
     */
    record Body(
            String path,
            TablePage page,
            TableFilter filter,
            boolean selectable,
            Map<String, Look> looks,
            Locale locale) {}

    private final SpringTemplateEngine engine;
    private final Map<Body, String> rendered = Collections.synchronizedMap(new Kept());

    TableBodies(SpringTemplateEngine engine) {
        this.engine = engine;
    }

    private static class Kept extends LinkedHashMap<Body, String> {
        private static final long serialVersionUID = 1L;

        Kept() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Body, String> eldest) {
            return size() > KEPT;
        }
    }

    String render(Body body) {
        String known = rendered.get(body);
        if (known != null) {
            return known;
        }
        String html = engine.process("table/body", context(body));
        rendered.put(body, html);
        return html;
    }

    private static Context context(Body body) {
        Map<String, Object> variables = Map.of(
                "path",
                body.path,
                "page",
                body.page,
                "filter",
                body.filter,
                "selectable",
                body.selectable,
                "looks",
                body.looks);
        return new Context(body.locale, variables);
    }
}
