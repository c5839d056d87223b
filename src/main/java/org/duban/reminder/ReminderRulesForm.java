package org.duban.reminder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import java.util.stream.Stream;

/** The rules as a person types them; steps are days with commas between. */
record ReminderRulesForm(
        @NotNull @Pattern(regexp = DAY + "(\\s*[,，]\\s*" + DAY + "){0,7}", message = "{reminder.rules.steps.about}")
        String steps,

        @NotNull @Pattern(regexp = DAY) String leadersFrom,
        @NotNull @Pattern(regexp = TIME) String from,
        @NotNull @Pattern(regexp = TIME) String until,
        @NotNull @Pattern(regexp = "[1-7]") String mostAWeek,
        @NotNull @Pattern(regexp = "[1-9]|1[0-9]|20") String urgeGap) {
    private static final String DAY = "-?([12]?[0-9]|30)";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:00)?";

    static ReminderRulesForm of(ReminderRules rules) {
        return new ReminderRulesForm(
                String.join(", ", rules.steps().stream().map(String::valueOf).toList()),
                String.valueOf(rules.leadersFrom()),
                rules.from().toString(),
                rules.until().toString(),
                String.valueOf(rules.mostAWeek()),
                String.valueOf(rules.urgeGap()));
    }

    ReminderRules rules() {
        return new ReminderRules(
                Stream.of(steps.strip().split("\\s*[,，]\\s*"))
                        .map(Integer::valueOf)
                        .distinct()
                        .toList(),
                Integer.parseInt(leadersFrom),
                LocalTime.parse(from),
                LocalTime.parse(until),
                Integer.parseInt(mostAWeek),
                Integer.parseInt(urgeGap));
    }
}
