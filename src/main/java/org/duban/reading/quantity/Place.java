package org.duban.reading.quantity;

/**
 * What a quantity is in its clause.
 *
 * @param floor where the words before it begin that may name it
 * @param tailEnd where the words after it end that may name it
 * @param sure false where a careful clerk would ask
 */
record Place(Quantity quantity, Role role, int floor, int tailEnd, boolean sure) {
    /** The roles of a quantity. */
    enum Role {
        /** a goal whose name stands before it: 新增企业5家 */
        AFTER_NAME,
        /** a goal whose name stands after it: 培育5家企业 */
        BEFORE_NAME,
        /** describes an object: 总投资超5亿元项目 */
        ATTRIBUTE,
        /** no promise */
        NONE
    }

    boolean isGoal() {
        return role == Role.AFTER_NAME || role == Role.BEFORE_NAME;
    }

    /** Where the words end that this goal takes up. */
    int end() {
        return role == Role.BEFORE_NAME ? tailEnd : quantity.end();
    }

    Place from(int start) {
        return new Place(quantity, role, start, tailEnd, sure);
    }
}
