package org.duban.reading.fact;

import java.util.regex.Pattern;
import org.duban.reading.Level;
import org.jspecify.annotations.Nullable;

/** A division by its name as printed, with its level. */
record Place(String name, Level level) {
    private static final Pattern OVER_COUNTIES = Pattern.compile("县区|区县|市县|各县|县[(（、]?[市区]|市辖区");
    private static final Pattern OVER_TOWNS = Pattern.compile("各(?:乡)?镇|各街道|镇街|镇[(（、]街道");

    /**
     * The place of a name: the list of divisions knows its level, or else the name and the document tell it.
     *
     * @param year the year of the document, since names move from one level to another
     */
    static Place named(String name, @Nullable Integer year, String text) {
        return new Place(name, Divisions.named(name, year).map(Division::level).orElseGet(() -> told(name, text)));
    }

    private static Level told(String name, String text) {
        return switch (name.charAt(name.length() - 1)) {
            case '省' -> Level.PROVINCE;
            case '区' -> name.endsWith("自治区") ? Level.PROVINCE : name.endsWith("地区") ? Level.CITY : Level.COUNTY;
            case '市' -> ofCity(text);
            case '州', '盟' -> Level.CITY;
            case '镇', '乡', '道' -> Level.TOWN;
            default -> Level.COUNTY;
        };
    }

    /** A city that the list does not know is a county by another name where it speaks to towns and not to counties. */
    private static Level ofCity(String text) {
        boolean county =
                OVER_TOWNS.matcher(text).find() && !OVER_COUNTIES.matcher(text).find();
        return county ? Level.COUNTY : Level.CITY;
    }
}
