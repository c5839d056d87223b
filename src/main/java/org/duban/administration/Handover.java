package org.duban.administration;

import java.io.Serializable;

/** A one-time password that is shown once, to be handed to its person. */
record Handover(String username, String password) implements Serializable {}
