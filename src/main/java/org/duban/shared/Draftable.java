package org.duban.shared;

/** A row that its author works on until it is handed in; what changes meanwhile is recorded, but shown to its own unit only. */
public interface Draftable {
    /** Whether a row whose field {@code status} holds this is not handed in. */
    boolean isDraftWhile(String status);
}
