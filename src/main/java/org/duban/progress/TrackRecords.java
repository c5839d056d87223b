package org.duban.progress;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.light.Judge;
import org.duban.light.Thresholds;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.springframework.stereotype.Component;

/** Gathers the track records of targets. */
@Component
public class TrackRecords {
    private static final Judge JUDGE = new Judge(Thresholds.DEFAULT);

    private final Indicators indicators;
    private final ProgressUpdates updates;

    TrackRecords(Indicators indicators, ProgressUpdates updates) {
        this.indicators = indicators;
        this.updates = updates;
    }

    public TrackRecord of(UUID target) {
        return requireNonNull(of(List.of(target)).get(target));
    }

    /** By target; every one asked for has one. What was reported on a number's twin counts for it too. */
    public Map<UUID, TrackRecord> of(Collection<UUID> targets) {
        Map<UUID, List<Indicator>> promised =
                indicators.findByTargetInOrderByPosition(targets).stream().collect(groupingBy(Indicator::target));
        List<Indicator> family = family(promised.values().stream().flatMap(List::stream));
        Set<UUID> all = family.stream().map(Indicator::target).collect(toSet());
        all.addAll(targets);
        Map<UUID, List<ProgressUpdate>> reported =
                updates.findByTargetIn(all).stream().collect(groupingBy(ProgressUpdate::target));
        Map<UUID, TrackRecord> records = new HashMap<>();
        for (UUID target : targets) {
            records.put(target, record(target, promised.getOrDefault(target, List.of()), family, reported));
        }
        return records;
    }

    private List<Indicator> family(Stream<Indicator> numbers) {
        Set<UUID> promises = numbers.flatMap(each -> each.twins().stream()).collect(toSet());
        return promises.isEmpty() ? List.of() : indicators.findByTwinsIn(promises);
    }

    private static TrackRecord record(
            UUID target, List<Indicator> own, List<Indicator> family, Map<UUID, List<ProgressUpdate>> reported) {
        Kinship kinship = new Kinship(own, family);
        List<ProgressUpdate> heard = Stream.concat(Stream.of(target), kinship.targets())
                .distinct()
                .flatMap(each -> reported.getOrDefault(each, List.of()).stream())
                .filter(update -> update.target().equals(target) || kinship.isMeant(update))
                .toList();
        return new TrackRecord(JUDGE, own, heard, kinship);
    }
}
