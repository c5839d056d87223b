package org.duban.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.organization.Directories;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/** Finds those of the current district that may be given a target today, the likeliest first. */
@Component
class Finder {
    /** Each letter typed asks again, so the names are kept as long as the directory's stamp and the day are the same. */
    private final Map<String, Index> indexes = new ConcurrentReferenceHashMap<>();

    private final Directories directories;
    private final Clock clock;

    Finder(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    /** Units and groups by what is typed; the first ones of the protocol order where nothing is. */
    List<Found> units(String district, String words, int most) {
        return index(district).findUnits(Typed.of(words), most);
    }

    /** Units that no longer work. */
    List<Found> former(String district, String words, int most) {
        return index(district).findFormer(Typed.of(words), most);
    }

    /** Posts by their holder's name or their title. */
    List<Found> posts(String district, String words, int most) {
        return index(district).findPosts(Typed.of(words), most);
    }

    private Index index(String district) {
        long stamp = directories.stamp();
        LocalDate today = LocalDate.now(clock);
        Index known = indexes.get(district);
        if (known != null && known.isOf(stamp, today)) {
            return known;
        }
        Index fresh = Index.of(stamp, directories.current(), today);
        indexes.put(district, fresh);
        return fresh;
    }
}
