package org.duban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChainTests {
    private static final AuditEntry FIRST = entry(1, "2022-05-31T10:00:00Z", AuditEntry.NOTHING_BEFORE);

    @Test
    void staysWholeWhereTheClockWasPutBack() {
        AuditEntry later = entry(2, "2022-05-30T10:00:00Z", FIRST.hash());

        assertThat(Chain.EMPTY.with(FIRST).with(later)).isEqualTo(new Chain(2, later.hash(), null));
    }

    @Test
    void breaksWhereAnEntryDoesNotFollowTheOneBefore() {
        AuditEntry put = entry(2, "2022-05-31T11:00:00Z", "another hash");

        assertThat(Chain.EMPTY.with(FIRST).with(put).broken()).isEqualTo(new Chain.Broken(2, false));
    }

    @Test
    void breaksWhereTheFirstEntryIsMissing() {
        assertThat(Chain.EMPTY
                        .with(entry(2, "2022-05-31T11:00:00Z", FIRST.hash()))
                        .broken())
                .isEqualTo(new Chain.Broken(1, true));
    }

    private static AuditEntry entry(long number, String at, String hashBefore) {
        Act act = new Act(Instant.parse(at), "zhang", "10.1.2.3");
        Deed deed = new Deed(act, Action.CHANGED, new Row("Unit", "17"), new Change("name", "旧", "新"), null);
        return new AuditEntry(new Link("320404", number), deed, hashBefore);
    }
}
