package org.duban.naming;

import java.util.List;
import java.util.UUID;
import org.duban.roster.NameKind;

/**
 * A printed name that stands for nobody yet.
 *
 * @param places the targets that print it, in order
 * @param candidates those of the directory that it fits, where it fits several
 */
record OpenName(NameKind kind, String printed, List<Place> places, List<Candidate> candidates) {
    /** A target. */
    record Place(int year, int number) {}

    /** A unit that is called so. */
    record Candidate(UUID id, String name) {}
}
