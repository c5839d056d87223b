package org.duban.reminder;

import org.duban.account.Viewer;
import org.duban.shared.UseCase;

/** A person says where and when the person wants to be reached. */
@UseCase
class ChangeContact {
    private final Contacts contacts;

    ChangeContact(Contacts contacts) {
        this.contacts = contacts;
    }

    void execute(ContactForm form, Viewer by) {
        Contact contact = contacts.of(by.account());
        contact.change(form);
        contacts.save(contact);
    }
}
