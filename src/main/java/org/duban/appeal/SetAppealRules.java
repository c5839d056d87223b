package org.duban.appeal;

import org.duban.shared.UseCase;

/** Decides how much time units have for objecting, and the section for deciding; what was raised keeps its day. */
@UseCase
class SetAppealRules {
    private final AppealRulesInForce rules;

    SetAppealRules(AppealRulesInForce rules) {
        this.rules = rules;
    }

    void execute(AppealRulesForm form) {
        AppealRules current = rules.current();
        current.set(form.raise(), form.decide());
        rules.save(current);
    }
}
