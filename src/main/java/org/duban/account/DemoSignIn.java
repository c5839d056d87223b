package org.duban.account;

import java.util.List;

/**
 * How to sign in to the demo. Where there is a bean of it, the sign-in page shows it, and a person with a grant for the whole country
 * starts in its district.
 *
 * @param district the code of the demo district
 * @param usernames the accounts in the order in which they are shown
 * @param password the one password of them all
 */
public record DemoSignIn(String district, List<String> usernames, String password) {
    public DemoSignIn {
        usernames = List.copyOf(usernames);
    }
}
