package org.duban.adoption;

import java.time.Clock;
import org.duban.progress.Lighting;
import org.duban.rulebook.LightRulings;
import org.duban.shared.UseCase;

/** Puts rules into force, and lets the lights from their month on follow. */
@UseCase
class AdoptRules {
    private final LightRulings rulings;
    private final Lighting lighting;
    private final Clock clock;

    AdoptRules(LightRulings rulings, Lighting lighting, Clock clock) {
        this.rulings = rulings;
        this.lighting = lighting;
        this.clock = clock;
    }

    void execute(RulesForm form, String by) {
        rulings.save(form.by(by, clock.instant()));
        lighting.relightSince(form.from());
    }
}
