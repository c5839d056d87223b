package org.duban.frame;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a page, from which the same page of another district or year is found. */
record PagePath(String text) {
    private static final Pattern OF_YEAR = Pattern.compile("/\\d{6}/\\d{4}(?<page>/dashboard)?(?:/.*)?");
    private static final Pattern OF_DISTRICT = Pattern.compile("/\\d{6}(?<page>/(?:units|posts|reports))(?:/.*)?");

    /** The same page there; a single target or report is not there, so its table or list is. */
    String inDistrict(String code, int year) {
        Matcher ofDistrict = OF_DISTRICT.matcher(text);
        return ofDistrict.matches() ? "/" + code + ofDistrict.group("page") : inYear(code, year);
    }

    /** The same page of that year; the table for pages that are not of a year. */
    String inYear(String code, int year) {
        Matcher ofYear = OF_YEAR.matcher(text);
        String page = ofYear.matches() && ofYear.group("page") != null ? ofYear.group("page") : "";
        return "/" + code + "/" + year + page;
    }
}
