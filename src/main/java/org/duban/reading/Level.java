package org.duban.reading;

/** The level of the government that a document speaks for. */
public enum Level {
    PROVINCE,
    CITY,
    COUNTY,
    TOWN
}
