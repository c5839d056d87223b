package org.duban.reading.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A quantity amid its clause.
 *
 * @param floor where the words before it begin
 * @param after where the words after it begin
 * @param tailEnd where they end
 * @param next the quantity that its words run on into, where they do
 */
record Surroundings(
        Clause clause,
        int floor,
        Quantity quantity,
        int after,
        int tailEnd,
        @Nullable Place next) {
    boolean runsOn() {
        return next != null;
    }

    int lead() {
        return quantity.leadStart();
    }
}
