package org.duban.timetable;

/** The lights of a period are about to stand for good; published within the transaction, before they do. */
public record PeriodPublished(Period period) {}
