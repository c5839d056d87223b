package org.duban.precedent;

import java.util.regex.Pattern;

/** How firmly a text promises, the weakest first: 力争 leaves a way out that 确保 does not. */
enum Firmness {
    STRETCH,
    PLAN,
    COMMIT;

    private static final Pattern FIRM = Pattern.compile("确保|必须|保证|务必");
    private static final Pattern WEAK = Pattern.compile("力争|争取|努力|力求|奋力|争创");

    static Firmness of(String text) {
        if (WEAK.matcher(text).find()) {
            return STRETCH;
        }
        return FIRM.matcher(text).find() ? COMMIT : PLAN;
    }
}
