package org.duban.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a check of a district's chain found.
 *
 * @param entries how many fit together, from the first on; the last of them is the end of the chain where nothing is broken
 * @param hash of the last that fits
 * @param broken the first place that does not fit
 */
record Chain(long entries, String hash, @Nullable Broken broken) {
    /**
     * Where a chain breaks.
     *
     * @param number the entry that is missing, or is not what it was
     */
    record Broken(long number, boolean missing) {}

    static final Chain EMPTY = new Chain(0, AuditEntry.NOTHING_BEFORE, null);

    boolean isWhole() {
        return broken == null;
    }

    /** With the next entry that is there, where it fits. */
    Chain with(AuditEntry entry) {
        long next = entries + 1;
        if (entry.link().number() != next) {
            return new Chain(entries, hash, new Broken(next, true));
        }
        return entry.hash().equals(entry.hashAfter(hash))
                ? new Chain(next, entry.hash(), null)
                : new Chain(entries, hash, new Broken(next, false));
    }
}
