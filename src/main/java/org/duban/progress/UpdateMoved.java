package org.duban.progress;

import java.util.UUID;

/**
 * An update took a step; published within the transaction.
 *
 * @param update its id
 * @param unit whose update it is
 * @param by the name of the person
 */
public record UpdateMoved(UUID update, UUID target, UUID unit, UpdateStep step, String by) {}
