package org.duban.progress;

import java.util.UUID;

/** That a unit has written on a target for a period, and how far that is; without what it wrote. */
public record Spoken(UUID target, UUID unit, UpdateStatus status) {
    /** Whether the supervision section has it. */
    public boolean isHandedIn() {
        return !status.isWithUnit();
    }
}
