package org.duban.checklist;

import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A few words on why something is in a list, in whatever language. */
final class Why {
    private Why() {}

    /** @param key of the messages, after {@code checklist.why.} */
    static MessageSourceResolvable of(String key, Object... arguments) {
        return says("checklist.why." + key, arguments);
    }

    static MessageSourceResolvable says(String key, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {key}, arguments);
    }

    /** The name of a period. */
    static MessageSourceResolvable named(Period period, Timetable timetable) {
        return says(timetable.key(period), period.toString());
    }
}
