package org.duban.target;

import java.util.List;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;

/** What a number can be, as its form offers it. */
record IndicatorChoices(List<Op> ops, List<Measure> measures, List<Modality> modalities, List<IndicatorType> types) {
    static final IndicatorChoices ALL = new IndicatorChoices(
            List.of(Op.values()),
            List.of(Measure.values()),
            List.of(Modality.values()),
            List.of(IndicatorType.values()));
}
