package org.duban.checklist;

import java.util.Locale;
import java.util.stream.Stream;

/** The lists there are, in the order of a target's life. */
enum Kind {
    /** 未签收 */
    UNSIGNED,
    /** 未填报, for one period */
    UNREPORTED,
    /** 逾期未完成 */
    OVERDUE,
    /** 退回两次以上, for one period or the whole year */
    RETURNED,
    /** 无人负责 */
    OWNERLESS;

    /** What stands for it in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about periods; the others are about today. */
    public boolean isOfPeriods() {
        return this == UNREPORTED || this == RETURNED;
    }

    /** Whether what is in it is due on a day. */
    public boolean hasDays() {
        return this == UNSIGNED || this == UNREPORTED || this == OVERDUE;
    }

    /** @throws NoSuchList where no list is called so */
    static Kind of(String word) {
        return Stream.of(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NoSuchList(word));
    }
}
