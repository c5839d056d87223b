package org.duban.reading.quantity;

/**
 * The name of a goal.
 *
 * @param verb the verb of flow that it keeps, or nothing
 * @param noun what is measured, or nothing where it stands elsewhere
 * @param start where the quote begins
 * @param end where it ends
 * @param need what must be borrowed from earlier words
 */
record Name(String verb, String noun, int start, int end, Need need) {
    /** What a name lacks. */
    enum Need {
        NOTHING,
        /** all but its verb: 新建10个 */
        NOUN,
        /** whose it is: 产值, 占…比重 */
        OWNER,
        /** who does it: 主体完工 */
        SUBJECT
    }

    String words() {
        return verb + noun;
    }
}
