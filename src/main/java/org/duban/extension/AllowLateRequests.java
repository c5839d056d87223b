package org.duban.extension;

import org.duban.shared.UseCase;

/** Decides whether a unit may ask for more time when the day is over. */
@UseCase
class AllowLateRequests {
    private final ExtensionRulesInForce rules;

    AllowLateRequests(ExtensionRulesInForce rules) {
        this.rules = rules;
    }

    void execute(boolean allowed) {
        ExtensionRules current = rules.current();
        current.allowLate(allowed);
        rules.save(current);
    }
}
