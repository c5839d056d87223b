package org.duban.district;

import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * The district that the current thread works for. Hibernate adds it to every query and row of an entity with a
 * {@code @TenantId}; outside a district it is one that has no rows.
 */
@Component
public class CurrentDistrict implements CurrentTenantIdentifierResolver<String>, HibernatePropertiesCustomizer {
    private static final String NONE = "";

    private final ThreadLocal<@Nullable String> code = new ThreadLocal<>();

    /** Works for this district until {@link #leave()}. The caller has checked that the person may. */
    public void enter(String district) {
        code.set(district);
    }

    public void leave() {
        code.remove();
    }

    /** Does something for this district and returns to the one before. */
    public <T> T within(String district, Supplier<T> work) {
        String before = code.get();
        enter(district);
        try {
            return work.get();
        } finally {
            code.set(before);
        }
    }

    @Override
    public String resolveCurrentTenantIdentifier() {
        String current = code.get();
        return current == null ? NONE : current;
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public void customize(Map<String, Object> hibernateProperties) {
        hibernateProperties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
    }
}
