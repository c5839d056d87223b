package org.duban.reading.table;

import java.util.List;
import org.duban.reading.Span;
import org.duban.reading.TableTitle;

/** A table that was found: its title, where its head and body stand, and its rows. */
record Table(TableTitle title, Span span, List<Draft> rows) {}
