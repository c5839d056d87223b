package org.duban.checklist;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.progress.Histories;
import org.duban.progress.Returned;
import org.duban.progress.Returns;
import org.duban.progress.StepView;
import org.duban.progress.UpdateStep;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** 退回两次以上: reports that the section and the unit do not get right between them. */
@Component
class ReturnedSearch implements Search {
    private static final int OFTEN = 2;

    private final Returns returns;
    private final Histories histories;

    ReturnedSearch(Returns returns, Histories histories) {
        this.returns = returns;
        this.histories = histories;
    }

    @Override
    public Kind kind() {
        return Kind.RETURNED;
    }

    @Override
    public List<Found> find(Scope scope) {
        List<Returned> often = returns.of(scope.year()).stream()
                .filter(each -> each.times() >= OFTEN)
                .filter(each -> scope.period() == null || each.period().equals(scope.period()))
                .filter(each -> scope.targets().containsKey(each.target()))
                .toList();
        Map<UUID, List<StepView>> steps =
                histories.of(often.stream().map(Returned::update).toList());
        return often.stream()
                .map(each -> Found.of(
                        Kind.RETURNED,
                        each.unit(),
                        requireNonNull(scope.targets().get(each.target())),
                        sayings(each, steps.getOrDefault(each.update(), List.of()), scope)))
                .toList();
    }

    private static List<MessageSourceResolvable> sayings(Returned returned, List<StepView> steps, Scope scope) {
        MessageSourceResolvable times =
                Why.of("returned", Why.named(returned.period(), scope.timetable()), returned.times());
        return Stream.concat(
                        Stream.of(times),
                        steps.stream()
                                .filter(step -> step.step() == UpdateStep.RETURN)
                                .reduce((earlier, later) -> later)
                                .stream()
                                .flatMap(last -> last(last, steps.get(steps.size() - 1))))
                .toList();
    }

    /** Why it was returned last, and how far it is. */
    private static Stream<MessageSourceResolvable> last(StepView returned, StepView now) {
        String reason = returned.reason() == null ? "" : returned.reason();
        return Stream.of(
                Why.of("returned.last", returned.at(), Why.says("update.reason." + returned.code()), reason),
                Why.says("update." + now.status()));
    }
}
