package org.duban.progress;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.light.Signal;
import org.duban.shared.Times;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows which published lights were corrected since; the caller has checked that the viewer may see the targets. */
@Component("correctedLights")
@Transactional(readOnly = true)
public class CorrectedLights {
    private final LightCorrections corrections;
    private final Targets targets;
    private final Clock clock;

    CorrectedLights(LightCorrections corrections, Targets targets, Clock clock) {
        this.corrections = corrections;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * A correction as pages show it.
     *
     * @param number the target's
     * @param percentBefore with one decimal, as {@code percentAfter}; null without data
     * @param at to the minute
     */
    public record Corrected(
            int number,
            Period period,
            Signal before,
            @Nullable BigDecimal percentBefore,
            Signal after,
            @Nullable BigDecimal percentAfter,
            String reason,
            String by,
            String at) {}

    /** Of one target, the earliest first. */
    public List<Corrected> of(int year, int number) {
        return shown(corrections.findByTargetInOrderById(
                List.of(targets.get(year, number).id())));
    }

    /** Of the lights of a period, the earliest first. */
    public List<Corrected> in(Period period) {
        return shown(corrections.findByPeriodOrderById(period));
    }

    private List<Corrected> shown(List<LightCorrection> all) {
        Map<UUID, Integer> numbers =
                targets
                        .findAllById(all.stream()
                                .map(LightCorrection::target)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Target::id, Target::number));
        return all.stream()
                .map(each -> corrected(each, numbers.getOrDefault(each.target(), 0)))
                .toList();
    }

    private Corrected corrected(LightCorrection each, int number) {
        return new Corrected(
                number,
                each.period(),
                each.signalBefore(),
                each.percentBefore(),
                each.signalAfter(),
                each.percentAfter(),
                each.reason(),
                each.correctedBy(),
                Times.minute(each.correctedAt(), clock));
    }
}
