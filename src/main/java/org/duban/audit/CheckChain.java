package org.duban.audit;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads a district's chain from its first entry to the last, or to the first that does not fit. */
@Component
class CheckChain {
    private static final int CHUNK = 2000;

    private final AuditEntries entries;

    CheckChain(AuditEntries entries) {
        this.entries = entries;
    }

    Chain execute(String district) {
        Chain chain = Chain.EMPTY;
        List<AuditEntry> next = after(district, chain);
        while (!next.isEmpty() && chain.isWhole()) {
            for (AuditEntry entry : next) {
                chain = chain.isWhole() ? chain.with(entry) : chain;
            }
            next = after(district, chain);
        }
        return chain;
    }

    private List<AuditEntry> after(String district, Chain chain) {
        return entries.findByLinkDistrictAndLinkNumberGreaterThanOrderByLinkNumber(
                district, chain.entries(), Limit.of(CHUNK));
    }
}
