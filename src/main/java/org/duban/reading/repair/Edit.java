package org.duban.reading.repair;

import org.duban.reading.Repair;
import org.duban.reading.Span;

/** One change to a text: the words at a span are to give way to others. */
record Edit(Repair.Kind kind, Span span, String after) {}
