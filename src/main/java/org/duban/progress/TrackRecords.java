package org.duban.progress;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        return new TrackRecord(
                JUDGE, indicators.findByTargetOrderByPosition(target), updates.findByTargetIn(List.of(target)));
    }

    /** By target; every one asked for has one. */
    public Map<UUID, TrackRecord> of(Collection<UUID> targets) {
        Map<UUID, List<Indicator>> promised =
                indicators.findByTargetInOrderByPosition(targets).stream().collect(groupingBy(Indicator::target));
        Map<UUID, List<ProgressUpdate>> reported =
                updates.findByTargetIn(targets).stream().collect(groupingBy(ProgressUpdate::target));
        Map<UUID, TrackRecord> records = new HashMap<>();
        for (UUID target : targets) {
            records.put(
                    target,
                    new TrackRecord(
                            JUDGE, promised.getOrDefault(target, List.of()), reported.getOrDefault(target, List.of())));
        }
        return records;
    }
}
