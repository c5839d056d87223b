package org.duban.revision;

import java.util.List;
import java.util.Map;
import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A target of an issued table is to be changed, and nobody said why and on which basis. */
public class GroundsMissing extends Refusal {
    private final int year;
    private final transient List<Alteration> alterations;

    GroundsMissing(int year, List<Alteration> alterations) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, alterations.size());
        this.year = year;
        this.alterations = List.copyOf(alterations);
    }

    /** Of which year the table is. */
    int year() {
        return year;
    }

    /** What was to be changed. */
    List<Alteration> alterations() {
        return alterations;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of(
                "missing", List.of(CurrentGrounds.REASON, CurrentGrounds.BASIS),
                "targets", alterations.stream().map(Alteration::number).toList());
    }
}
