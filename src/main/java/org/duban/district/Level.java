package org.duban.district;

/** The level of a division. */
public enum Level {
    COUNTRY,
    PROVINCE,
    CITY,
    COUNTY
}
