package org.duban.assignment;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.view.RedirectView;

/** A path of this program that a form wants to return to; never an address elsewhere. */
record LocalPath(String text) {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    static LocalPath of(@Nullable String wanted, String otherwise) {
        return new LocalPath(wanted != null && LOCAL.matcher(wanted).matches() ? wanted : otherwise);
    }

    /** The answer that leads there, whatever signs the path holds. */
    RedirectView redirect() {
        RedirectView view = new RedirectView(text);
        view.setExpandUriTemplateVariables(false);
        view.setPropagateQueryParams(false);
        return view;
    }
}
