package org.duban.reading.fact;

import org.duban.reading.Level;

/** A division by its name as printed, with the level that the name tells. */
record Place(String name, Level level) {
    static Place named(String name) {
        return new Place(name, level(name));
    }

    private static Level level(String name) {
        return switch (name.charAt(name.length() - 1)) {
            case '省' -> Level.PROVINCE;
            case '区' -> name.endsWith("自治区") ? Level.PROVINCE : name.endsWith("地区") ? Level.CITY : Level.COUNTY;
            case '市' -> ofCity(name);
            case '州', '盟' -> Level.CITY;
            case '镇', '乡', '道' -> Level.TOWN;
            default -> Level.COUNTY;
        };
    }

    /** A city is a municipality, the seat of a prefecture, or else a county by another name. */
    private static Level ofCity(String name) {
        String bare = name.substring(name.lastIndexOf('省') + 1, name.length() - 1);
        if (Prefectures.isMunicipality(bare)) {
            return Level.PROVINCE;
        }
        return Prefectures.isPrefecture(bare) ? Level.CITY : Level.COUNTY;
    }
}
