package org.duban.signin;

/**
 * Somebody tried to sign in; published within the transaction.
 *
 * @param district the person's own, or 000000 where nobody bears the name
 */
public record SignIn(String username, String district, Outcome outcome) {
    /** What came of it. */
    public enum Outcome {
        SIGNED_IN,
        REFUSED,
        /** refused once too often */
        LOCKED
    }
}
