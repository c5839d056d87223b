package org.duban.reading;

/** Leads from the repaired text back to the source text and forth. */
public interface OffsetMap {
    /** The place in the source text that an offset of the repaired text comes from. */
    int toSource(int offset);

    /** The place in the repaired text that an offset of the source text went to. */
    int toRepaired(int offset);
}
