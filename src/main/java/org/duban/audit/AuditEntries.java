package org.duban.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The record of changes: it is added to and read, never changed. */
interface AuditEntries extends Repository<AuditEntry, UUID> {
    AuditEntry save(AuditEntry entry);

    /** The entries of a district, the latest first; empty words, person and entity mean any. */
    @Query("""
            from AuditEntry where act.district = :district and act.at >= :from and act.at < :until
                and (:username = '' or act.username = :username) and (:entity = '' or entity = :entity)
                and (:words = '' or concat(coalesce(oldValue, ''), ' ', coalesce(newValue, ''), ' ', entityId) like concat('%', :words, '%'))
            order by act.at desc, id desc
            """)
    Slice<AuditEntry> find(
            String district, Instant from, Instant until, String username, String entity, String words, Pageable page);

    @Query("select distinct entity from AuditEntry where act.district = :district order by entity")
    List<String> entities(String district);
}
