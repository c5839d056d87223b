package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.shared.Ids;
import org.duban.target.Indicator;
import org.duban.target.Promise;
import org.duban.target.TwinMother;
import org.junit.jupiter.api.Test;

class LatestFiguresTests {
    private final Indicator whole = number("便民驿站");
    private final Indicator town = number("城区便民驿站");
    private final Indicator country = number("乡村便民驿站");

    @Test
    void keepsAPartAsItWasSaidLastWhileAnotherOneGrows() {
        TwinMother.compose(whole, town, country);
        LatestFigures latest = new LatestFigures(new Kinship(List.of(whole), List.of(whole, town, country)));

        latest.hear(Map.of(town.id(), BigDecimal.valueOf(6), country.id(), BigDecimal.ONE));
        latest.hear(Map.of(town.id(), BigDecimal.valueOf(8)));

        assertThat(latest.all()).isEqualTo(Map.of(whole.id(), BigDecimal.valueOf(9)));
    }

    @Test
    void believesWhatIsSaidLastOfTheWholeOrOfItsParts() {
        TwinMother.compose(whole, town, country);
        LatestFigures latest = new LatestFigures(new Kinship(List.of(whole), List.of(whole, town, country)));

        latest.hear(Map.of(town.id(), BigDecimal.valueOf(6)));
        latest.hear(Map.of(whole.id(), BigDecimal.TEN));

        assertThat(latest.all()).isEqualTo(Map.of(whole.id(), BigDecimal.TEN));
    }

    private static Indicator number(String name) {
        Promise promise = new Promise(Measure.COUNT, Op.EQUAL, BigDecimal.TEN, null, "座", Modality.PLAN);
        UUID target = Ids.next();
        return new Indicator(target, 0, name, promise, "");
    }
}
