package org.duban.reading.quantity;

import java.util.List;
import java.util.stream.Stream;
import org.duban.reading.Op;
import org.duban.reading.Reason;
import org.duban.reading.Reason.Of;

/** Gathers the words that gave op, value, unit, measure and modality, in this order where they are there. */
final class Evidence {
    private final Passage passage;
    private final ModalityReader modality;

    Evidence(Passage passage, ModalityReader modality) {
        this.passage = passage;
        this.modality = modality;
    }

    List<Reason> of(Quantity quantity) {
        Lead lead = quantity.lead();
        String compared = passage.words(lead.trendEnd(), quantity.start());
        String trailing = quantity.trailing() == Op.EQUAL ? "" : passage.words(quantity.unitEnd(), quantity.end());
        String unit = quantity.unit().map(MeasureWord::text).orElse("");
        String trend = passage.words(lead.start(), lead.trendEnd());
        return Stream.of(
                        new Reason(Of.OP, compared.strip()),
                        new Reason(Of.OP, trailing.strip()),
                        new Reason(Of.VALUE, number(quantity, unit).strip()),
                        new Reason(Of.UNIT, unit.strip()),
                        new Reason(Of.MEASURE, trend.strip()),
                        new Reason(
                                Of.MODALITY, modality.evidence(quantity.start()).strip()))
                .filter(reason -> !reason.words().isEmpty())
                .toList();
    }

    private String number(Quantity quantity, String unit) {
        boolean signed = passage.folded().startsWith(unit, quantity.unitEnd() - unit.length());
        return passage.words(quantity.start(), quantity.unitEnd() - (signed ? unit.length() : 0));
    }
}
