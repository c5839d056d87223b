package org.duban.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.duban.report.ProposedIndicator;
import org.duban.shared.Folded;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Promise;
import org.springframework.stereotype.Component;

/** Writes the numbers that a document promises into rows of the table. */
@Component
class RowNumbers {
    private final Indicators indicators;

    RowNumbers(Indicators indicators) {
        this.indicators = indicators;
    }

    /** The numbers of a new row. */
    void add(List<ProposedIndicator> read, UUID target) {
        for (int position = 0; position < read.size(); position++) {
            add(read.get(position), target, position);
        }
    }

    /** A number that counts the same becomes the document's; others come behind. */
    void apply(List<ProposedIndicator> read, UUID target) {
        List<Indicator> before = new ArrayList<>(indicators.findByTargetOrderByPosition(target));
        boolean single = before.size() == 1 && read.size() == 1;
        int last = before.size();
        for (ProposedIndicator number : read) {
            Optional<Indicator> same = before.stream()
                    .filter(each -> countsSame(each, number, single))
                    .findFirst();
            if (same.isPresent()) {
                same.get().correct(number.name(), promise(number), same.get().type());
                before.remove(same.get());
            } else {
                add(number, target, last++);
            }
        }
    }

    private static boolean countsSame(Indicator one, ProposedIndicator other, boolean single) {
        return one.measure() == other.measure()
                && Objects.equals(one.unit(), other.unit())
                && (single || Folded.of(one.name()).equals(Folded.of(other.name())));
    }

    private void add(ProposedIndicator read, UUID target, int position) {
        indicators.save(new Indicator(target, position, read.name(), promise(read), read.quote()));
    }

    private static Promise promise(ProposedIndicator read) {
        return new Promise(read.measure(), read.op(), read.value(), read.upper(), read.unit(), read.modality());
    }
}
