package org.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryTests {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    private final Unit town = unit("高新园(邹区镇)", "邹区镇");
    private final Unit land = unit("自然资源和规划局", "资规分局");
    private final Directory directory = new Directory(List.of(town, land), List.of(), DAY);

    @Test
    void takesNamesWithAndWithoutBlanksAndBracketsAndInAnyWidth() {
        assertThat(List.of("高新园（邹区镇）", "高新园 邹区镇", "邹 区　镇", "【邹区镇】"))
                .allSatisfy(name -> assertThat(directory.unit(name)).contains(town));
        assertThat(directory.unit("资规分局")).contains(land);
        assertThat(directory.unit("资规局")).isEmpty();
    }

    @Test
    void prefersWhoBearsTheNameTodayToWhoBoreItOnce() {
        Unit renamed = unit("粮食局");
        renamed.rename(new UnitName("粮食和储备局", null), List.of(), DAY);
        Unit later = unit("粮食局");

        assertThat(new Directory(List.of(renamed, later), List.of(), DAY).unit("粮食局"))
                .contains(later);
        assertThat(new Directory(List.of(renamed), List.of(), DAY).unit("粮食局")).contains(renamed);
    }

    @Test
    void namesAllWhomAnAmbiguousNameFits() {
        Unit one = unit("河道一所", "河道所");
        Unit two = unit("河道二所", "河道所");
        Directory both = new Directory(List.of(one, two), List.of(), DAY);

        assertThat(both.candidates("河道所")).containsExactly(one, two);
        assertThatExceptionOfType(AmbiguousName.class).isThrownBy(() -> both.unit("河道所"));
    }

    @Test
    void knowsWhereAMergedUnitWentAndWhatItsSuccessorCameFrom() {
        town.end(new Succession(DAY, List.of(land.id())));

        assertThat(directory.unitsOn(DAY)).containsExactly(land);
        assertThat(directory.unitsOn(DAY.minusDays(1))).containsExactly(town, land);
        assertThat(directory.predecessors(land.id())).containsExactly(town);
        assertThat(directory.unit("邹区镇")).contains(town);
    }

    private static Unit unit(String name, String... aliases) {
        return new Unit(name, null, List.of(aliases), 0);
    }
}
