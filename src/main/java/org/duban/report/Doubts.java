package org.duban.report;

import java.util.List;
import org.duban.account.Viewer;
import org.duban.district.Districts;
import org.springframework.stereotype.Component;

/** Says what a person should decide about a draft before going on. */
@Component
public class Doubts {
    private final Districts districts;
    private final ImportRights rights;

    Doubts(Districts districts, ImportRights rights) {
        this.districts = districts;
        this.rights = rights;
    }

    /** All doubts about a draft of the person's district, with a way only to where the person may import. */
    public List<Doubt> about(Report report, Viewer person) {
        return Doubt.about(report, person.district(), districts).stream()
                .map(doubt ->
                        doubt.move() == null || rights.in(doubt.move().district(), person) ? doubt : doubt.staying())
                .toList();
    }
}
