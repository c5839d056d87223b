package org.duban.appeal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How much time is given, in working days. */
record AppealRulesForm(
        @Min(1) @Max(AppealRules.LONGEST) int raise,
        @Min(1) @Max(AppealRules.LONGEST) int decide) {}
