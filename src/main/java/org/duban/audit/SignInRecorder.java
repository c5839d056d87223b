package org.duban.audit;

import org.duban.audit.AuditEntry.Action;
import org.duban.signin.SignIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records who signed in, and who was refused. */
@Component
class SignInRecorder {
    private final AuditEntries entries;
    private final Acts acts;

    SignInRecorder(AuditEntries entries, Acts acts) {
        this.entries = entries;
        this.acts = acts;
    }

    @EventListener
    void on(SignIn attempt) {
        Act act = acts.by(attempt.username(), attempt.district());
        entries.save(new AuditEntry(act, action(attempt.outcome()), "SignIn", attempt.username(), null));
    }

    private static Action action(SignIn.Outcome outcome) {
        return switch (outcome) {
            case SIGNED_IN -> Action.SIGNED_IN;
            case REFUSED -> Action.REFUSED;
            case LOCKED -> Action.LOCKED;
        };
    }
}
