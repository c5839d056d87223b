package org.duban.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.UUID;
import org.duban.channel.Recipient;
import org.jspecify.annotations.Nullable;

/** Where and when a person wants to be reached outside of the program; the person says it, and nobody has to. */
@Entity
class Contact {
    @Id
    @Column(name = "account_id")
    private UUID account;

    private @Nullable String mail;

    private @Nullable String mobile;

    private @Nullable String wecom;

    @Column(name = "quiet_until")
    private @Nullable LocalTime quietUntil;

    @Column(name = "quiet_from")
    private @Nullable LocalTime quietFrom;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    @SuppressWarnings("NullAway.Init")
    Contact(UUID account) {
        this.account = account;
    }

    UUID account() {
        return account;
    }

    /** @param name of the account */
    Recipient recipient(String name) {
        return new Recipient(name, mail, mobile, wecom);
    }

    ContactForm form() {
        return new ContactForm(mail, mobile, wecom, quietUntil, quietFrom);
    }

    void change(ContactForm form) {
        mail = ContactForm.orNull(form.mail());
        mobile = ContactForm.orNull(form.mobile());
        wecom = ContactForm.orNull(form.wecom());
        quietUntil = form.quietUntil();
        quietFrom = form.quietFrom();
    }

    /** Whether the person wants no message at that time of a day. */
    boolean isQuietAt(LocalTime time) {
        return quietUntil != null && time.isBefore(quietUntil) || quietFrom != null && !time.isBefore(quietFrom);
    }
}
