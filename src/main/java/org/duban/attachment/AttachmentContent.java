package org.duban.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** The bytes of an attached file as they came in. */
@Entity
@Table(name = "attachment_content")
class AttachmentContent {
    @Id
    @Column(name = "attachment_id")
    private UUID attachment;

    @TenantId
    @PartitionKey
    @Column(name = "district_id")
    private String district;

    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected AttachmentContent() {}

    @SuppressWarnings("NullAway.Init")
    AttachmentContent(UUID attachment, byte[] content) {
        this.attachment = attachment;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
