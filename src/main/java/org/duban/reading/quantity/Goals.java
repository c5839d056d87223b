package org.duban.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import org.duban.reading.Indicator;

/** Goes through a passage clause by clause and gathers its goals. */
final class Goals {
    private final Passage passage;
    private final List<Clause> clauses;
    private final PlaceReader places;
    private final NameReader names;
    private final Writer writer;

    /** The goals of the task that begins at this place of the passage. */
    Goals(Passage passage, int task) {
        this.passage = passage;
        this.clauses = Clause.of(passage);
        this.places = new PlaceReader(passage);
        this.names = new NameReader(passage);
        this.writer = new Writer(passage, clauses, task);
    }

    List<Indicator> indicators() {
        List<Quantity> quantities = QuantityScanner.scan(passage);
        int next = 0;
        for (int index = 0; index < clauses.size(); index++) {
            Clause clause = clauses.get(index);
            List<Quantity> own = new ArrayList<>();
            while (next < quantities.size() && quantities.get(next).start() < clause.end())
                own.add(quantities.get(next++));
            if (!own.isEmpty()) read(index, own);
        }
        return writer.written();
    }

    private void read(int index, List<Quantity> own) {
        List<Place> goals = places.read(clauses.get(index), own).stream()
                .filter(Place::isGoal)
                .toList();
        for (int i = 0; i < goals.size(); ) {
            List<Place> group = new ArrayList<>(List.of(goals.get(i++)));
            while (i < goals.size() && follows(group.get(0), goals.get(i))) group.add(goals.get(i++));
            Name name = names.read(group.get(0));
            writer.write(index, i < goals.size() ? names.withHead(name, goals.get(i)) : name, group);
        }
    }

    /** Whether this value shares the name of the one before it: 3个、7个; 确保2家、力争3家. */
    private boolean follows(Place first, Place place) {
        if (first.role() != Place.Role.AFTER_NAME || place.role() != Place.Role.AFTER_NAME) return false;
        if (!first.quantity().unit().equals(place.quantity().unit())) return false;
        int lead = place.quantity().leadStart();
        return Names.skipAdverbs(passage, place.floor(), lead) >= lead;
    }
}
