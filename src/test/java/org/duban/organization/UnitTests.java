package org.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.shared.Ids;
import org.junit.jupiter.api.Test;

class UnitTests {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final LocalDate EVE = DAY.minusDays(1);

    private final Unit unit = new Unit("城乡建设局", "建设局", List.of("建设处"), 0);

    @Test
    void keepsTheOldNameForEarlierDays() {
        unit.rename(new UnitName("住房和城乡建设局", "住建局"), List.of(), DAY);

        assertThat(unit.nameOn(EVE)).isEqualTo(new UnitName("城乡建设局", "建设局"));
        assertThat(unit.nameOn(DAY).label()).isEqualTo("住建局");
        assertThat(unit.isCalled("建 设 局")).isTrue();
    }

    @Test
    void remembersEveryOfSeveralNames() {
        unit.rename(new UnitName("住房城乡建设局", null), List.of(), DAY);
        unit.rename(new UnitName("住房和城乡建设局", "住建局"), List.of(), DAY.plusYears(1));

        assertThat(unit.nameOn(EVE).full()).isEqualTo("城乡建设局");
        assertThat(unit.nameOn(DAY).label()).isEqualTo("住房城乡建设局");
        assertThat(unit.nameOn(DAY.plusYears(1)).label()).isEqualTo("住建局");
    }

    @Test
    void correctsANameWithoutADayAsIfItHadAlwaysBeenSo() {
        unit.rename(new UnitName("城建局", null), List.of(), null);

        assertThat(unit.nameOn(LocalDate.MIN).full()).isEqualTo("城建局");
        assertThat(unit.former()).isEmpty();
    }

    @Test
    void refusesANameFromADayBeforeThePresentOne() {
        unit.rename(new UnitName("住建局", null), List.of(), DAY);

        assertThatExceptionOfType(DateTooEarly.class)
                .isThrownBy(() -> unit.rename(new UnitName("城建局", null), List.of(), DAY));
    }

    @Test
    void countsWhoWasAMemberOnTheDay() {
        UUID stays = Ids.next();
        UUID leaves = Ids.next();
        UUID joins = Ids.next();
        Unit group = new Unit("各街道", null, List.of(), 1);
        group.gather(List.of(stays, leaves), null);
        group.gather(List.of(stays, joins), DAY);

        assertThat(group.membersOn(EVE)).containsExactlyInAnyOrder(stays, leaves);
        assertThat(group.membersOn(DAY)).containsExactlyInAnyOrder(stays, joins);
    }

    @Test
    void forgetsAMemberThatNeverBelonged() {
        UUID mistaken = Ids.next();
        Unit group = new Unit("各街道", null, List.of(), 1);
        group.gather(List.of(mistaken), null);
        group.gather(List.of(), null);

        assertThat(group.isGroup()).isFalse();
    }

    @Test
    void worksUntilTheDayOfItsEnd() {
        unit.end(new Succession(DAY, List.of(Ids.next())));

        assertThat(unit.isOverOn(EVE)).isFalse();
        assertThat(unit.isOverOn(DAY)).isTrue();
        unit.revive();
        assertThat(unit.isOverOn(DAY)).isFalse();
    }
}
