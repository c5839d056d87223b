package org.duban.reading.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.reading.Repair;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Takes out tags that stand in plain text ({@code <divclass="a">}) and spells out entities ({@code &nbsp;}). */
final class Markup implements Mender {
    private static final Pattern TAG = Pattern.compile(
            "(?:</?(?:div|span|p|a|b|i|u|em|strong|font|br|hr|img|table|thead|tbody|tr|td|th|dl|dt|dd|ul|ol|li|cite|meter|small"
                    + "|sub|sup|h[1-6]|section|article|center|style|script|link|meta|input|form|iframe|o:p|st1|acronym|address|code|pre)"
                    + "(?:class|style|id|align|href|src)?(?:[\\s/=:][^<>\\n]{0,500}+)?>[ \\t]{0,9})++",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_LINE = Pattern.compile("(?m)^[ \\t]{0,99}\\d{1,3}\\.[ \\t]{0,9}(?=<\\w)");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{1,6}|#[xX][0-9a-fA-F]{1,5});");

    @Override
    public List<Edit> mend(String text) {
        List<Edit> edits = new ArrayList<>();
        if (text.indexOf('<') >= 0) {
            edits.addAll(Edits.wherever(TAG, text, Repair.Kind.MARKUP, tag -> ""));
        }
        if (text.indexOf('&') >= 0) {
            edits.addAll(Edits.wherever(ENTITY, text, Repair.Kind.MARKUP, entity -> spelled(entity.group())));
        }
        edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
        return edits;
    }

    private static @Nullable String spelled(String entity) {
        String spelled = Parser.unescapeEntities(entity, false).replace('\u00A0', ' ');
        return spelled.equals(entity) ? null : spelled;
    }
}
