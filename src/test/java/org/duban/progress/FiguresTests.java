package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.duban.progress.Figures.Part;
import org.duban.progress.Figures.Said;
import org.duban.shared.Ids;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTests {
    private static final Period MAY = Period.of(2022, 5);
    private static final UUID SHEDS = Ids.next();
    private static final Part EAST = new Part(SHEDS, Ids.next());
    private static final Part WEST = new Part(SHEDS, Ids.next());
    private static final Part ANOTHER_NUMBER = new Part(Ids.next(), null);

    private static Said said(int month, @Nullable Part part, String value) {
        return new Said(Period.of(2022, month), new BigDecimal(value), part);
    }

    private static void assertFigure(Figures figures, Period period, String value) {
        assertThat(figures.latest(period).orElseThrow()).isEqualByComparingTo(value);
    }

    @Test
    void addsTheLatestPartsOfAGroup() {
        Figures figures = new Figures(List.of(said(3, EAST, "10"), said(4, WEST, "5"), said(5, EAST, "12")));
        assertFigure(figures, Period.of(2022, 3), "10");
        assertFigure(figures, Period.of(2022, 4), "15");
        assertFigure(figures, MAY, "17");
        assertThat(figures.latest(MAY, WEST.unit())).contains(new BigDecimal("5"));
        assertThat(figures.latest(Period.of(2022, 2))).isEmpty();
    }

    @Test
    void addsNumbersThatAreParts() {
        assertFigure(new Figures(List.of(said(3, EAST, "10"), said(4, ANOTHER_NUMBER, "5"))), MAY, "15");
    }

    @Test
    void takesTheLaterWordOnTheWhole() {
        Figures figures = new Figures(List.of(said(4, null, "10"), said(5, null, "14")));
        assertFigure(figures, MAY, "14");
        assertThat(figures.latest(MAY, EAST.unit())).contains(new BigDecimal("14"));
    }

    @Test
    void letsAWholeReplaceTheSumUntilAPartComesLater() {
        assertFigure(new Figures(List.of(said(3, EAST, "10"), said(4, null, "40"))), MAY, "40");
        assertFigure(new Figures(List.of(said(4, null, "40"), said(5, EAST, "12"))), MAY, "12");
    }

    @Test
    void knowsWhetherAnythingWasSaidOfAPeriod() {
        Figures figures = new Figures(List.of(said(4, null, "10")));
        assertThat(figures.in(MAY)).isEmpty();
        assertThat(figures.in(Period.of(2022, 4))).contains(new BigDecimal("10"));
    }
}
