package org.duban.progress;

import java.util.UUID;
import org.duban.account.Role;
import org.duban.account.Viewer;

/**
 * Who writes an update.
 *
 * @param name the person's
 * @param unit for which the person speaks
 */
public record Author(String name, UUID unit, As as) {
    /** In which part the person writes. */
    public enum As {
        CLERK,
        HEAD,
        /** The supervision section in the unit's place. */
        SECTION;

        /** The part of one who writes for the own unit. */
        public static As of(Viewer viewer) {
            return viewer.has(Role.UNIT_HEAD) ? HEAD : CLERK;
        }
    }

    boolean onBehalf() {
        return as == As.SECTION;
    }
}
