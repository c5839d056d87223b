package org.duban.audit;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.persistence.EntityManager;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duban.account.Account;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** How long the record of changes takes with 100,000 entries in a district. Prints figures and judges nothing. */
@DubanTest
class AuditBenchmark {
    private static final String DISTRICT = "131082";
    private static final int ENTRIES = 100_000;
    private static final int BATCH = 1000;
    private static final int TIMES = 9;

    private final PrintStream out = System.out;
    private final List<UUID> subjects =
            IntStream.range(0, 300).mapToObj(each -> UUID.randomUUID()).toList();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private AuditChain chain;

    @Autowired
    private CheckChain checkChain;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager session;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void measures() {
        print("append 100,000 in batches of 1,000", () -> IntStream.range(0, ENTRIES / BATCH)
                .forEach(this::append));
        jdbc.sql("analyze audit_entry").update();
        print("append one in a transaction", () -> append(0, 1));
        print("check the chain", () -> checkChain.execute(DISTRICT));
        Account auditor = people.with(Grant.of(Role.AUDIT_ADMIN, DISTRICT));
        Account supervisor = people.supervisor(DISTRICT);
        page("first page", auditor, "/admin/audit");
        page("page below entry 51", auditor, "/admin/audit?before=51");
        page("a person", auditor, "/admin/audit?person=person7");
        page("nobody", auditor, "/admin/audit?person=nobody");
        page("a kind that is rare", auditor, "/admin/audit?kind=Post");
        page("a day long ago", auditor, "/admin/audit?until=2021-01-10");
        page("an object", auditor, "/admin/audit?object=" + subjects.get(17));
        page("an object, for the section", supervisor, "/131082/2022/changes?object=" + subjects.get(17));
        page("all in Excel", supervisor, "/131082/2022/changes.xlsx");
        page("all in CSV", supervisor, "/131082/2022/changes.csv");
    }

    private void append(int batch) {
        append(batch * BATCH, BATCH);
    }

    /** An entry every five minutes from 2021 on. */
    private void append(int first, int count) {
        List<Deed> deeds = IntStream.range(first, first + count)
                .mapToObj(number -> new Deed(
                        new Act(
                                Instant.parse("2021-01-01T00:00:00Z").plus(Duration.ofMinutes(5L * number)),
                                "person" + number % 100,
                                "10.1.2.3"),
                        Action.CHANGED,
                        new Row("Target", subjects.get(number % 300).toString()),
                        new Change("text", "修成5公里大路", "修成6公里大路"),
                        "常务会议调整"))
                .toList();
        transaction.executeWithoutResult(status -> {
            try (StatelessSession log = session.unwrap(SharedSessionContractImplementor.class)
                    .statelessWithOptions()
                    .connection()
                    .open()) {
                chain.append(log, DISTRICT, deeds);
            }
        });
    }

    private void page(String what, Account reader, String path) {
        Runnable read = () -> mvc.get().uri(path).with(user(reader.username())).exchange();
        read.run();
        long[] times = IntStream.range(0, path.contains(".") ? 1 : TIMES)
                .mapToLong(each -> time(read))
                .sorted()
                .toArray();
        out.printf("%-40s %6d ms median%n", what, times[times.length / 2]);
    }

    private void print(String what, Runnable work) {
        out.printf("%-40s %6d ms%n", what, time(work));
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
