package org.duban.audit;

import java.util.ArrayList;
import java.util.List;
import org.duban.district.District;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.springframework.stereotype.Component;

/**
 * Adds entries to the chain of a district. Whoever adds holds the district's row until the end of the transaction, so that no two
 * add to the same end; the entries are the last thing that a transaction writes, so that it holds it for a moment only.
 */
@Component
class AuditChain {
    private static final String HEAD =
            "select e from AuditEntry e where e.link.district = :district order by e.link.number desc limit 1";

    void append(StatelessSession log, String district, List<Deed> deeds) {
        log.get(District.class, district, LockMode.PESSIMISTIC_WRITE);
        AuditEntry head = log.createSelectionQuery(HEAD, AuditEntry.class)
                .setParameter("district", district)
                .getSingleResultOrNull();
        long number = head == null ? 0 : head.link().number();
        String hash = head == null ? AuditEntry.NOTHING_BEFORE : head.hash();
        List<AuditEntry> added = new ArrayList<>();
        for (Deed deed : deeds) {
            AuditEntry entry = new AuditEntry(new Link(district, ++number), deed, hash);
            hash = entry.hash();
            added.add(entry);
        }
        log.insertMultiple(added);
    }
}
