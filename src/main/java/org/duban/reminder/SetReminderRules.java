package org.duban.reminder;

import org.duban.shared.UseCase;

/** Decides when a district reminds. */
@UseCase
class SetReminderRules {
    private final ReminderRulesInForce rules;

    SetReminderRules(ReminderRulesInForce rules) {
        this.rules = rules;
    }

    void execute(ReminderRules wanted) {
        RulesKept kept = rules.kept();
        kept.replace(wanted);
        rules.save(kept);
    }
}
