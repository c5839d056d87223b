package org.duban.likeness;

/**
 * A text of an index that is like the one asked for.
 *
 * @param cosine 0 nothing in common, 1 the same pairs of characters
 * @param coverage how much of the shorter of the two the longer one holds, 0 to 1, by weight
 */
public record Match<T>(T item, double cosine, double coverage) {}
