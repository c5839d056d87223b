package org.duban.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.duban.shared.Folded;

/**
 * What kind of unit a name stands for, whatever district it is in and however it is shortened: 住建局, 区住建局 and 县住房和城乡建设局
 * are one kind.
 *
 * @param stem the name without its district and its 局
 */
record UnitKind(String stem) {
    private static final int SHORTEST = 2;
    private static final Pattern BEFORE = Pattern.compile("^(国家税务总局.*?(?=税务)|.*自治[区州县旗](?=.)|[省市县区](?![场监民]))");
    private static final Pattern BEHIND = Pattern.compile("(分局|委员会|管委会|服务中心|管理中心|中心|办公室|大队|局|委|办)$");

    static UnitKind of(String name) {
        String own = BEFORE.matcher(Folded.of(name).text()).replaceFirst("");
        return new UnitKind(BEHIND.matcher(own).replaceFirst(""));
    }

    /** The unit here that is of the same kind as one elsewhere; none where several might be. */
    static <U> Optional<U> only(String theirs, Collection<U> here, Function<U, String> name) {
        UnitKind kind = of(theirs);
        List<U> same =
                here.stream().filter(own -> of(name.apply(own)).isLike(kind)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** The same stem, or one whose characters the other holds in this order. */
    boolean isLike(UnitKind other) {
        return stem.equals(other.stem) || shortens(stem, other.stem) || shortens(other.stem, stem);
    }

    private static boolean shortens(String brief, String full) {
        if (brief.length() < SHORTEST) {
            return false;
        }
        int met = 0;
        for (int at = 0; at < full.length() && met < brief.length(); at++) {
            if (full.charAt(at) == brief.charAt(met)) {
                met++;
            }
        }
        return met == brief.length();
    }
}
