package org.duban.audit;

import java.time.LocalDate;

/** Which entries of the record are shown: both days included, an empty text means any. */
record AuditFilter(LocalDate from, LocalDate until, String person, String entity, String words) {}
