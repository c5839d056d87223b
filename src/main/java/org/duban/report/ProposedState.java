package org.duban.report;

/** Whether a proposed target will be published; nothing is ever deleted. */
public enum ProposedState {
    LIVE,
    DROPPED,
    /** split or merged into others, or no longer read */
    SUPERSEDED
}
