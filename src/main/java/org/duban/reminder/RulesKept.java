package org.duban.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The rules by which a district reminds; one row, made when somebody first changes them. */
@Entity
@Table(name = "reminder_rules")
class RulesKept extends DistrictEntity {
    @JdbcTypeCode(SqlTypes.JSON)
    private ReminderRules rules;

    /** The default ones. */
    protected RulesKept() {
        super(Ids.next());
        this.rules = ReminderRules.DEFAULT;
    }

    ReminderRules rules() {
        return rules;
    }

    void replace(ReminderRules others) {
        rules = others;
    }
}
