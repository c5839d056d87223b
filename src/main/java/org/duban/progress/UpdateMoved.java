package org.duban.progress;

import java.util.UUID;

/**
 * An update took a step; published within the transaction.
 *
 * @param unit whose update it is
 * @param by the name of the person
 */
public record UpdateMoved(UUID target, UUID unit, UpdateStep step, String by) {}
