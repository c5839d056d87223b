package org.duban.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergedTableTests {
    private static final Named ROADS = new Named(new UUID(0, 1), "路桥局");
    private static final Named MONEY = new Named(new UUID(0, 2), "理财局");

    private final List<TargetRow> rows = List.of(
            row(1, 0, "修路", "大路", ROADS),
            row(2, 0, "修路", "大路", ROADS),
            row(3, 0, "修路", "小路", ROADS),
            row(4, 0, "理财", null, MONEY),
            row(5, 0, "理财", null),
            row(6, 0, "理财", null),
            row(7, 1, "理财", null, MONEY));

    @Test
    void mergesTheNameOfAGroup() {
        assertThat(all(rows)).extracting(MergedRow::group).containsExactly(3, 0, 0, 3, 0, 0, 1);
        assertThat(all(rows)).extracting(MergedRow::subgroup).containsExactly(2, 0, 1, 3, 0, 0, 1);
    }

    @Test
    void aGroupWithoutASecondColumnTakesBoth() {
        assertThat(all(rows)).extracting(MergedRow::wide).containsExactly(false, false, false, true, true, true, true);
        assertThat(MergedTable.of(rows)).extracting(MergedTable::subgroups).containsExactly(true, false);
    }

    @Test
    void mergesEqualUnitsWithinAGroupButNoBlanks() {
        assertThat(leadSpans(rows)).containsExactly(3, 0, 0, 1, 1, 1, 1);
    }

    @Test
    void mergesWhatIsLeftByAFilter() {
        List<TargetRow> odd = rows.stream().filter(row -> row.number() % 2 == 1).toList();
        assertThat(all(odd)).extracting(MergedRow::group).containsExactly(2, 0, 1, 1);
        assertThat(leadSpans(odd)).containsExactly(2, 0, 1, 1);
    }

    @Test
    void anInheritedCellMarksTheMergedOne() {
        TargetRow inherited = row(2, 0, "修路", "大路", Cell.Origin.INHERITED, ROADS);
        List<MergedRow> merged = all(List.of(rows.get(0), inherited));
        assertThat(merged.get(0).responsible().get(1)).satisfies(cell -> {
            assertThat(cell.span()).isEqualTo(2);
            assertThat(cell.inherited()).isTrue();
        });
    }

    private static List<MergedRow> all(List<TargetRow> rows) {
        return MergedTable.of(rows).stream()
                .flatMap(table -> table.rows().stream())
                .toList();
    }

    private static Stream<Integer> leadSpans(List<TargetRow> rows) {
        return all(rows).stream().map(row -> row.responsible().get(1).span());
    }

    private static TargetRow row(int number, int part, String group, @Nullable String subgroup, Named... lead) {
        return row(number, part, group, subgroup, Cell.Origin.SETTLED, lead);
    }

    private static TargetRow row(
            int number, int part, String group, @Nullable String subgroup, Cell.Origin origin, Named... lead) {
        Cell empty = new Cell(List.of(), Cell.Origin.SETTLED);
        return new TargetRow(
                new UUID(1, number),
                number,
                new Place(part, null, group, subgroup),
                "",
                null,
                empty,
                new Cell(Arrays.asList(lead), origin),
                empty,
                new State(Signal.NO_DATA, null, null, false, false),
                false);
    }
}
