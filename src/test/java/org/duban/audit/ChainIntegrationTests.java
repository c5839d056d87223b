package org.duban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DubanTest
class ChainIntegrationTests {
    private static final String BUSY = "131022";
    private static final String REFUSING = "131023";
    private static final String ALTERED = "131024";
    private static final String LACKING = "131025";

    @Autowired
    private CheckChain checkChain;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void neitherForksNorGapsWhereManyWriteAtOnce() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Callable<Object>> writes = IntStream.range(0, 60)
                .<Callable<Object>>mapToObj(number -> () -> people.unit(BUSY, "第" + number + "局"))
                .toList();
        for (Future<Object> write : writers.invokeAll(writes)) {
            write.get();
        }
        writers.shutdown();

        assertThat(checkChain.execute(BUSY))
                .satisfies(chain -> assertThat(chain.isWhole()).isTrue())
                .extracting(Chain::entries)
                .isEqualTo(60L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set new_value = 'x' where district_id = '131023'",
                "delete from audit_entry where district_id = '131023'",
                "delete from audit_entry where false",
                "truncate audit_entry"
            })
    void nobodyChangesOrDeletesAnEntry(String attempt) {
        people.unit(REFUSING, "局" + attempt.length());

        assertThatThrownBy(() -> jdbc.sql(attempt).update())
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageContaining("only added to");
    }

    @Test
    void namesTheFirstEntryThatWasAltered() {
        people.unit(ALTERED, "甲局");
        people.unit(ALTERED, "乙局");
        people.unit(ALTERED, "丙局");
        unguarded("update audit_entry set username = 'somebody' where district_id = '131024' and number = 2");

        assertThat(checkChain.execute(ALTERED).broken()).isEqualTo(new Chain.Broken(2, false));
    }

    @Test
    void namesTheFirstEntryThatIsMissing() {
        people.unit(LACKING, "甲局");
        people.unit(LACKING, "乙局");
        people.unit(LACKING, "丙局");
        unguarded("delete from audit_entry where district_id = '131025' and number = 2");

        assertThat(checkChain.execute(LACKING).broken()).isEqualTo(new Chain.Broken(2, true));
    }

    /** As somebody could who owns the database. */
    private void unguarded(String statement) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table audit_entry disable trigger audit_entry_is_only_added_to")
                    .update();
            jdbc.sql(statement).update();
            jdbc.sql("alter table audit_entry enable trigger audit_entry_is_only_added_to")
                    .update();
        });
    }
}
