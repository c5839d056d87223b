package org.duban.progress;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.timetable.Period;

/** Makes a published light what follows from all that is known now, and keeps beside it what it was: it is never changed in silence. */
@UseCase
public class CorrectLight {
    private final Targets targets;
    private final Lights lights;
    private final PublishedLights published;
    private final TrackRecords trackRecords;
    private final LightCorrections corrections;
    private final Clock clock;

    CorrectLight(
            Targets targets,
            Lights lights,
            PublishedLights published,
            TrackRecords trackRecords,
            LightCorrections corrections,
            Clock clock) {
        this.targets = targets;
        this.lights = lights;
        this.published = published;
        this.trackRecords = trackRecords;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * @param by the name of the person
     * @throws LightNotPublished where it still follows what is reported
     * @throws LightStaysTheSame where what is known now gives the light that was published
     */
    public void execute(UUID id, Period period, String reason, String by) {
        targets.keep(List.of(id));
        Target target = targets.get(id);
        PublishedLight before = published.get(target, period);
        PublishedLight after = published.known(target, period);
        if (after.saysTheSameAs(before)) {
            throw new LightStaysTheSame(before);
        }
        Light light = lights.findByTargetAndPeriod(id, period).orElseThrow(NotFound::new);
        light.show(trackRecords.of(id).at(period));
        corrections.save(new LightCorrection(id, period, before, after, reason, by, clock.instant()));
    }
}
