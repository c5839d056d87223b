package org.duban.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** What a district allows about extensions; one row, made when somebody first decides. */
@Entity
class ExtensionRules extends DistrictEntity {
    @Column(name = "late_allowed")
    private boolean lateAllowed;

    /** Nothing beyond the rule. */
    protected ExtensionRules() {
        super(Ids.next());
    }

    /** Whether an extension may be asked for after the due day; it is marked as late then. */
    boolean lateAllowed() {
        return lateAllowed;
    }

    void allowLate(boolean allowed) {
        lateAllowed = allowed;
    }
}
