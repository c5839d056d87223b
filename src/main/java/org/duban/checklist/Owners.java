package org.duban.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.roster.Answering;
import org.duban.roster.AssignmentRole;
import org.duban.roster.Leads;
import org.duban.target.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/**
 * Who answers for targets, and what is wrong with that.
 *
 * @param idle the units for which nobody can work, each with the reason
 * @param vacancies by target, the posts that answer for it and that nobody holds
 */
record Owners(
        Leads leads, Map<UUID, MessageSourceResolvable> idle, Map<UUID, List<MessageSourceResolvable>> vacancies) {
    /** A line for each lead unit with which something is wrong; one without a unit where none leads. */
    Stream<Found> faults(Target target, LocalDate day) {
        List<Answering> answering = leads.of(target.id(), day);
        return answering.isEmpty()
                ? Stream.of(found(target, null, Stream.of(unled(target))))
                : answering.stream()
                        .map(lead -> found(target, lead.unit(), Stream.ofNullable(idle.get(lead.unit()))))
                        .filter(found -> !found.sayings().isEmpty());
    }

    private Found found(Target target, @Nullable UUID unit, Stream<MessageSourceResolvable> first) {
        return Found.of(
                Kind.OWNERLESS,
                unit,
                target,
                Stream.concat(first, vacancies.getOrDefault(target.id(), List.of()).stream())
                        .toList());
    }

    private static MessageSourceResolvable unled(Target target) {
        List<String> printed = target.unsettled().names(AssignmentRole.LEAD);
        return printed.isEmpty() ? Why.of("nobody") : Why.of("unknown", String.join("、", printed));
    }
}
