package org.duban.account;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows the district that a person works for on pages whose address names none. */
@Component
public class HomeDistrict {
    private final ObjectProvider<DemoSignIn> demo;

    HomeDistrict(ObjectProvider<DemoSignIn> demo) {
        this.demo = demo;
    }

    /**
     * The district last visited, else that of the person's unit, else that of the first grant; for a grant for the whole country the
     * demo's district where there is one.
     */
    public Optional<String> of(Account account, Optional<String> lastVisited) {
        return lastVisited
                .filter(code -> !account.grantsIn(code).isEmpty())
                .or(() -> first(account, grant -> grant.unit() != null))
                .or(() -> first(account, grant -> !grant.isForCountry()))
                .or(() -> first(account, Grant::isForCountry).map(this::demoElse));
    }

    private String demoElse(String country) {
        return Optional.ofNullable(demo.getIfAvailable())
                .map(DemoSignIn::district)
                .orElse(country);
    }

    private static Optional<String> first(Account account, Predicate<Grant> wanted) {
        return account.grants().stream().filter(wanted).map(Grant::district).min(Comparator.naturalOrder());
    }
}
