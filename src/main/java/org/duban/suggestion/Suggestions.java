package org.duban.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.likeness.Match;
import org.duban.likeness.TextIndex;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/**
 * The units that are likely to lead or support a target: the most alike earlier targets vote for theirs, each with the weight of its
 * likeness. Nobody is assigned by it.
 */
@Component
class Suggestions {
    private static final int VOTERS = 10;
    private static final int SHOWN = 3;
    /** Below it two targets have hardly more in common than the way such targets are written. */
    private static final double ALIKE = 0.12;

    private final Targets targets;
    private final UnitAssignments assignments;

    Suggestions(Targets targets, UnitAssignments assignments) {
        this.targets = targets;
        this.assignments = assignments;
    }

    /** At most three, the likeliest first; nothing where no earlier target is like this one. */
    List<SuggestedUnit> of(Target target, AssignmentRole role) {
        Map<UUID, List<UUID>> assigned = assignments.findByRole(role).stream()
                .collect(Collectors.groupingBy(
                        UnitAssignment::target, Collectors.mapping(UnitAssignment::unit, Collectors.toList())));
        List<Match<Target>> voters = voters(target, assigned);
        double votes = voters.stream().mapToDouble(Match::cosine).sum();
        return ballots(voters, assigned).entrySet().stream()
                .map(each -> suggested(each.getKey(), each.getValue(), votes))
                .sorted(Comparator.comparingDouble(SuggestedUnit::score).reversed())
                .limit(SHOWN)
                .toList();
    }

    private List<Match<Target>> voters(Target target, Map<UUID, List<UUID>> assigned) {
        List<Target> earlier = targets.findByYearLessThanEqualAndCancelledFalse(target.year()).stream()
                .filter(each -> assigned.containsKey(each.id()) && !each.id().equals(target.id()))
                .toList();
        return new TextIndex<>(earlier, Target::text)
                .matches(target.text()).stream()
                        .filter(match -> match.cosine() >= ALIKE)
                        .limit(VOTERS)
                        .toList();
    }

    private static Map<UUID, List<Match<Target>>> ballots(List<Match<Target>> voters, Map<UUID, List<UUID>> assigned) {
        Map<UUID, List<Match<Target>>> ballots = new LinkedHashMap<>();
        voters.forEach(voter -> assigned.getOrDefault(voter.item().id(), List.of())
                .forEach(unit ->
                        ballots.computeIfAbsent(unit, each -> new ArrayList<>()).add(voter)));
        return ballots;
    }

    private static SuggestedUnit suggested(UUID unit, List<Match<Target>> rows, double votes) {
        double own = rows.stream().mapToDouble(Match::cosine).sum();
        return new SuggestedUnit(unit, own / votes, rows.stream().limit(SHOWN).toList());
    }
}
