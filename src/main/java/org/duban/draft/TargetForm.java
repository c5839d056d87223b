package org.duban.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.report.Printed;
import org.duban.report.ProposedIndicator;
import org.duban.report.ProposedTarget;
import org.jspecify.annotations.Nullable;

/** What a person can change in a proposed target. */
record TargetForm(
        @NotBlank @Size(max = 5000) String text,
        @Nullable UUID section,
        @Valid @Nullable PrintedForm printed,
        long version,
        @Size(max = 200) @Nullable List<@Valid IndicatorForm> indicators) {
    /** The target as it is, with an empty line for one more indicator. */
    static TargetForm of(ProposedTarget target) {
        List<ProposedIndicator> all = target.indicators();
        Stream<IndicatorForm> lines = IntStream.range(0, all.size()).mapToObj(i -> IndicatorForm.of(all.get(i), i));
        return new TargetForm(
                target.text(),
                target.section(),
                PrintedForm.of(target.printed()),
                target.version(),
                Stream.concat(lines, Stream.of(IndicatorForm.empty())).toList());
    }

    /** The words on one line; a browser sends line breaks as they were typed. */
    String words() {
        return text.replaceAll("\\R", "").strip();
    }

    /** Who is responsible then; as before where the form does not ask. */
    Printed printed(Printed before) {
        return printed == null ? before : printed.over(before);
    }

    /** The lines that say an indicator. */
    List<IndicatorForm> lines() {
        return all().stream().filter(IndicatorForm::isKept).toList();
    }

    /** What was typed, to be saved over the state of another version. */
    TargetForm over(long current) {
        return new TargetForm(
                text,
                section,
                printed,
                current,
                all().stream().map(IndicatorForm::untied).toList());
    }

    private List<IndicatorForm> all() {
        return indicators == null ? List.of() : indicators;
    }
}
