package org.duban.stage;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a unit's signature; with the last one that is missing, the target is signed for. */
@Component
class Signing {
    private final Signatures signatures;
    private final Life life;

    Signing(Signatures signatures, Life life) {
        this.signatures = signatures;
        this.life = life;
    }

    /** Does nothing where the unit has signed, or has not to. */
    void sign(TargetStage stage, UUID unit, String by) {
        Set<UUID> missing = signatures.missing(stage);
        if (!missing.contains(unit)) {
            return;
        }
        life.take(stage, StageStep.SIGN, by, unit);
        if (missing.size() == 1 && stage.stage() == Stage.ISSUED) {
            life.take(stage, StageStep.ALL_SIGNED, by, unit);
        }
    }
}
