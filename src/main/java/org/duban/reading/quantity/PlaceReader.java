package org.duban.reading.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duban.reading.quantity.Place.Role;
import org.jspecify.annotations.Nullable;

/** Gives every quantity of a clause its role, from the last to the first, since what follows decides. */
final class PlaceReader {
    private static final WordSet JOINERS = WordSet.of("、 和 及 以及 与 并 或 、其中 并且");
    /** Begins the name of what is measured of each: 带动农户5000户户均增收3000元. */
    private static final WordSet PER = WordSet.of("户均 人均 村均 亩均 年均 平均");

    private final Passage passage;
    private final String text;
    private final RoleRules rules;

    PlaceReader(Passage passage) {
        this.passage = passage;
        this.text = passage.folded();
        this.rules = new RoleRules(passage);
    }

    List<Place> read(Clause clause, List<Quantity> quantities) {
        List<Place> places = new ArrayList<>();
        Place next = null;
        for (int i = quantities.size() - 1; i >= 0; i--) {
            int floor = i == 0 ? clause.start() : quantities.get(i - 1).end();
            next = place(clause, floor, quantities.get(i), next);
            places.add(next);
        }
        Collections.reverse(places);
        return withFloors(clause, places);
    }

    /** The name of a goal may reach back over attributes, but not over an earlier goal. */
    private static List<Place> withFloors(Clause clause, List<Place> places) {
        int floor = clause.start();
        List<Place> placed = new ArrayList<>();
        for (Place place : places) {
            placed.add(place.from(floor));
            if (place.isGoal()) floor = place.end();
        }
        return placed;
    }

    private Place place(Clause clause, int floor, Quantity quantity, @Nullable Place next) {
        int after = quantity.end();
        while (after < clause.end() && text.charAt(after) == ' ') after++;
        int limit =
                next == null ? clause.end() : Math.max(after, next.quantity().leadStart());
        int joint = next == null ? clause.end() : joint(after, limit);
        boolean runsOn = joint < 0;
        int tailEnd = !runsOn ? joint : next != null && next.role() == Role.ATTRIBUTE ? next.tailEnd() : limit;
        Surroundings around =
                new Surroundings(clause, floor, quantity, after, Math.max(after, tailEnd), runsOn ? next : null);
        Role role = rules.role(around);
        return new Place(quantity, role, floor, Math.max(after, tailEnd), rules.isSure(around));
    }

    /** Where the words of this quantity end and those of the next begin: the last 、, or a joining word; -1 where they run on. */
    private int joint(int from, int limit) {
        for (int i = limit - 1; i >= from; i--) if (passage.isOpen(i, "、")) return i;
        int joiner = JOINERS.lengthBefore(text, from, limit);
        if (joiner > 0) return limit - joiner;
        for (int i = limit - 2; i >= from; i--) {
            int length = JOINERS.lengthAt(text, i);
            if (length > 0 && Verbs.beginsAt(text, i + length)) return i;
        }
        return PER.firstIn(text, from + 1, limit);
    }
}
