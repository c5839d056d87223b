package org.duban.target;

import java.util.UUID;
import java.util.stream.Stream;
import org.duban.shared.Ids;

/** The mother of numbers that are one promise, without a database. */
public final class TwinMother {
    private TwinMother() {}

    /** Makes numbers the parts of a whole. */
    public static void compose(Indicator whole, Indicator... parts) {
        UUID promise = Ids.next();
        whole.join(promise);
        Stream.of(parts).forEach(part -> part.joinAsPart(promise));
    }
}
