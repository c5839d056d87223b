package org.duban.naming;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NameKind;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Gathers the open names of all years. */
@Component
class OpenNameList {
    private final Targets targets;
    private final Directories directories;

    OpenNameList(Targets targets, Directories directories) {
        this.targets = targets;
        this.directories = directories;
    }

    private record Key(NameKind kind, String printed) {}

    /** The most frequent first. */
    List<OpenName> read() {
        Map<Key, List<OpenName.Place>> met = new LinkedHashMap<>();
        targets.findByYearLessThanEqualAndCancelledFalse(Year.MAX_VALUE).stream()
                .sorted(Comparator.comparing(Target::year).thenComparing(Target::number))
                .forEach(target -> gather(target, met));
        Directory directory = directories.current();
        return met.entrySet().stream()
                .map(each -> open(each.getKey(), each.getValue(), directory))
                .sorted(Comparator.comparing((OpenName name) -> -name.places().size()))
                .toList();
    }

    private static void gather(Target target, Map<Key, List<OpenName.Place>> met) {
        OpenName.Place place = new OpenName.Place(target.year(), target.number());
        for (NameKind kind : NameKind.values()) {
            for (AssignmentRole role : kind.roles()) {
                target.unsettled().names(role).forEach(name -> met.computeIfAbsent(
                                new Key(kind, name), key -> new ArrayList<>())
                        .add(place));
            }
        }
    }

    private static OpenName open(Key key, List<OpenName.Place> places, Directory directory) {
        List<OpenName.Candidate> candidates = key.kind == NameKind.LEADER
                ? List.of()
                : directory.candidates(key.printed).stream()
                        .map(each -> new OpenName.Candidate(each.id(), each.name()))
                        .toList();
        return new OpenName(key.kind, key.printed, places.stream().distinct().toList(), candidates);
    }
}
