package org.duban.confirmation;

import java.util.List;
import java.util.UUID;
import org.duban.attachment.Backing;

/**
 * An update that waits for its unit's head.
 *
 * @param periodKey of the period's name in the messages
 * @param figures in words
 */
record Waiting(
        UUID id,
        int year,
        int number,
        String text,
        String period,
        String periodKey,
        List<String> figures,
        String narrative,
        String writtenBy,
        Backing backing) {}
