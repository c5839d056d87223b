package org.duban.audit;

/**
 * What a reader of the whole record asks for.
 *
 * @param year the one whose targets are meant by their numbers
 */
record Asked(Sight sight, String district, int year, AuditForm form) {}
