package org.duban.audit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What the interface calls kinds of rows, fields and constants. */
@Component
class Words {
    /** Constants stand in the messages under the name of their type, but for these. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("UpdateStatus", "update"),
            Map.entry("UpdateStep", "update.step"),
            Map.entry("StageStep", "stage.step"),
            Map.entry("Cycle", "timetable.cycle"),
            Map.entry("Category", "bulletin"),
            Map.entry("Result", "target.result"),
            Map.entry("Of", "report.why"),
            Map.entry("Field", "revision.field"),
            Map.entry("Kind", "report.repair"),
            Map.entry("Way", "stage.way"),
            Map.entry("Code", "update.reason"),
            Map.entry("ExtensionState", "extension.state"),
            Map.entry("AppealState", "appeal"),
            Map.entry("AppealStep", "appeal.step"),
            Map.entry("InstructionState", "instruction"),
            Map.entry("InstructionStep", "instruction.step"),
            Map.entry("Measure", "report.measure"),
            Map.entry("Modality", "report.modality"),
            Map.entry("Op", "target.sign"),
            Map.entry("Status", "report.status"),
            Map.entry("DocumentKind", "report.kind"),
            Map.entry("VersionKind", "revision.kind"),
            Map.entry("About", "consultation.about"),
            Map.entry("Decision", "consultation.decision"),
            Map.entry("ChannelKind", "channel.kind"),
            Map.entry("OrderState", "escalation.state"),
            Map.entry("Cause", "escalation.cause"),
            Map.entry("Form", "escalation.form"));

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String kind(String entity, Locale locale) {
        return find("audit.kind." + entity, locale).orElse(entity);
    }

    /** A field may be called otherwise in one kind of row than in the others. */
    String field(String entity, String field, Locale locale) {
        return find("audit.field." + entity + "." + field, locale)
                .or(() -> find("audit.field." + field, locale))
                .orElse(field);
    }

    String constant(Class<?> type, String name, Locale locale) {
        String simple = type.getSimpleName();
        return find(KEYS.getOrDefault(simple, StringUtils.uncapitalize(simple)) + "." + name, locale)
                .or(() -> find("audit.value." + simple + "." + name, locale))
                .orElse(name);
    }

    /** A constant inside a composed value, whose type nobody kept. */
    String constant(String name, Locale locale) {
        return Stream.of(
                        "role",
                        "assignmentRole",
                        "report.measure",
                        "report.modality",
                        "target.sign",
                        "indicatorType",
                        "escalation.cause",
                        "escalation.form")
                .flatMap(key -> find(key + "." + name, locale).stream())
                .findFirst()
                .orElse(name);
    }

    String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(messages.getMessage(key, null, null, locale));
    }
}
