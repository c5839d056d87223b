package org.duban.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duban.suggestion.KnownTable;
import org.duban.suggestion.OwnTables;
import org.duban.suggestion.SuggestionTrial;
import org.junit.jupiter.api.Test;

/** How often the units that a table prints are among those suggested, one table left out at a time. Prints figures and judges nothing. */
class SuggestionBenchmark {
    private static final Path REAL = Path.of("..", "shared", "gold", "003.jsonl");

    private final PrintStream out = System.out;

    @Test
    void measures() throws IOException {
        out.printf("lead, the other year's rows: %s%n", OwnTables.withOtherYear(false, SuggestionTrial::lead));
        out.printf("lead, remits: %s%n", OwnTables.remitsAlone(SuggestionTrial::lead));
        out.printf(
                "lead, the other year's rows and remits: %s%n", OwnTables.withOtherYear(true, SuggestionTrial::lead));
        out.printf("lead, another district's rows: %s%n", OwnTables.withOtherDistrict(false, SuggestionTrial::lead));
        out.printf(
                "lead, another district's rows and remits: %s%n",
                OwnTables.withOtherDistrict(true, SuggestionTrial::lead));
        out.printf("support, lead known: %s%n", OwnTables.withOtherYear(true, trial -> trial.support(true)));
        out.printf("support, lead unknown: %s%n", OwnTables.withOtherYear(true, trial -> trial.support(false)));
        if (Files.exists(REAL)) {
            measureRealTable();
        }
    }

    private void measureRealTable() throws IOException {
        KnownTable table = KnownTable.labelled(REAL);
        SuggestionTrial rows = new SuggestionTrial(table, OwnTables.all(), false);
        SuggestionTrial remits = new SuggestionTrial(table, List.of(), true);
        SuggestionTrial both = new SuggestionTrial(table, OwnTables.all(), true);
        out.printf("a real table, lead, other districts' rows: %s%n", rows.lead());
        out.printf("a real table, lead, remits: %s%n", remits.lead());
        out.printf("a real table, lead, both: %s%n", both.lead());
        out.printf("a real table, support, lead known: %s%n", both.support(true));
    }
}
