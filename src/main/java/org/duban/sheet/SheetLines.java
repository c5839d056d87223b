package org.duban.sheet;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.duban.attachment.AttachmentView;
import org.duban.attachment.AttachmentViews;
import org.duban.attachment.Place;
import org.duban.contribution.ContributionsBeside;
import org.duban.contribution.ContributionsBeside.Said;
import org.duban.progress.Homes;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.progress.TrackRecord;
import org.duban.progress.TrackRecords;
import org.duban.stage.OpenStages;
import org.duban.stage.Stage;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.springframework.stereotype.Component;

/** Gathers all that the lines of sheets show. */
@Component
class SheetLines {
    private final TrackRecords trackRecords;
    private final ProgressUpdates updates;
    private final Homes homes;
    private final AttachmentViews attachments;
    private final ContributionsBeside contributions;
    private final OpenStages stages;

    SheetLines(
            TrackRecords trackRecords,
            ProgressUpdates updates,
            Homes homes,
            AttachmentViews attachments,
            ContributionsBeside contributions,
            OpenStages stages) {
        this.trackRecords = trackRecords;
        this.updates = updates;
        this.homes = homes;
        this.attachments = attachments;
        this.contributions = contributions;
        this.stages = stages;
    }

    List<SheetLine> of(Desk desk, Period period, List<Target> targets) {
        List<UUID> ids = targets.stream().map(Target::id).toList();
        Map<UUID, TrackRecord> records = trackRecords.of(ids);
        Map<UUID, ProgressUpdate> written = updates.findByUnitAndPeriod(desk.unit(), period).stream()
                .collect(toMap(ProgressUpdate::target, Function.identity()));
        Map<Place, List<AttachmentView>> attached = attachments.of(ids, written.values());
        Map<UUID, List<Integer>> elsewhere = homes.of(records.values().stream()
                .flatMap(record -> record.indicators().stream())
                .toList());
        Map<UUID, Stage> rests = stages.rests(ids);
        Map<UUID, List<Said>> said = contributions.of(period);
        return targets.stream()
                .map(target -> new SheetLine(
                        target,
                        requireNonNull(records.get(target.id())),
                        written.getOrDefault(target.id(), new ProgressUpdate(target.id(), desk.unit(), period)),
                        elsewhere,
                        attached.getOrDefault(new Place(target.id(), desk.unit(), period), List.of()),
                        rests.get(target.id()),
                        said.getOrDefault(target.id(), List.of())))
                .toList();
    }
}
