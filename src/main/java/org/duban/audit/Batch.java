package org.duban.audit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one transaction does, by district. A reason that it gives for a target (in a change of an issued table, in the return of an
 * update) is the reason of everything that it does to this target.
 */
class Batch {
    private final SortedMap<String, List<Deed>> deeds = new TreeMap<>();
    private final Map<String, Set<String>> reasons = new HashMap<>();

    void add(String district, Deed deed) {
        deeds.computeIfAbsent(district, each -> new ArrayList<>()).add(deed);
    }

    void explain(String subject, List<String> reason) {
        reasons.computeIfAbsent(subject, each -> new LinkedHashSet<>()).addAll(reason);
    }

    /** Always in the same order of the districts, so that no two transactions wait for each other. */
    SortedMap<String, List<Deed>> byDistrict() {
        SortedMap<String, List<Deed>> explained = new TreeMap<>();
        deeds.forEach((district, all) ->
                explained.put(district, all.stream().map(this::explained).toList()));
        return explained;
    }

    private Deed explained(Deed deed) {
        Set<String> reason = reasons.getOrDefault(deed.row().subject(), Set.of());
        return reason.isEmpty() ? deed : deed.because(reason.stream().collect(joining("\n")));
    }
}
