package org.duban.document;

/** How wide the letters of a typeface are. */
@FunctionalInterface
interface LetterWidths {
    /** The width of a text in one line, as a multiple of the size of its letters. */
    float ems(String text);
}
