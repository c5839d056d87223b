package org.duban.channel;

import java.util.UUID;

/**
 * What is sent to one person. It leaves the office's network: it names no target and nobody but the person.
 *
 * @param id the same whenever it is tried, so that those who forward it can tell a repetition
 */
public record Message(UUID id, Recipient to, String subject, String text) {}
