package org.duban.publication;

/**
 * What publishing did.
 *
 * @param targets how many targets the year's table has now
 * @param added how many of them are new
 * @param linked how many proposed targets became a further source of an existing one
 * @param unknownNames the printed names that are still open
 */
public record Published(int targets, int added, int linked, OpenNames unknownNames) {}
