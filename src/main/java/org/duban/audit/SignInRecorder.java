package org.duban.audit;

import jakarta.persistence.EntityManager;
import org.duban.signin.SignIn;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records who signed in, and who was refused. */
@Component
class SignInRecorder {
    private static final String ENTITY = "SignIn";

    private final AuditLog log;
    private final EntityManager session;
    private final Acts acts;

    SignInRecorder(AuditLog log, EntityManager session, Acts acts) {
        this.log = log;
        this.session = session;
        this.acts = acts;
    }

    @EventListener
    void on(SignIn attempt) {
        Deed deed = new Deed(
                acts.by(attempt.username()),
                action(attempt.outcome()),
                new Row(ENTITY, attempt.username()),
                Change.NONE,
                null);
        log.record(
                session.unwrap(SharedSessionContractImplementor.class), batch -> batch.add(attempt.district(), deed));
    }

    private static Action action(SignIn.Outcome outcome) {
        return switch (outcome) {
            case SIGNED_IN -> Action.SIGNED_IN;
            case REFUSED -> Action.REFUSED;
            case LOCKED -> Action.LOCKED;
        };
    }
}
