package org.duban.timetable;

/** The periods of a year are others than before; published within the transaction. */
public record TimetableChanged(int year) {}
