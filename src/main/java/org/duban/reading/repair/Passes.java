package org.duban.reading.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.duban.reading.OffsetMap;
import org.duban.reading.Repair;
import org.duban.reading.Span;

/** All passes over a text, one upon the other: leads from the last text to the first. */
final class Passes implements OffsetMap {
    private final String source;
    private final Set<Repair.Place> refused;
    private final List<Pass> passes = new ArrayList<>();
    private final List<List<Edit>> edits = new ArrayList<>();

    /** @param refused the changes that are not to be made */
    Passes(String source, Set<Repair.Place> refused) {
        this.source = source;
        this.refused = refused;
    }

    String text() {
        return passes.isEmpty() ? source : passes.get(passes.size() - 1).text();
    }

    void add(List<Edit> found) {
        List<Edit> wanted = refused.isEmpty()
                ? found
                : found.stream().filter(this::isWanted).toList();
        if (!wanted.isEmpty()) {
            passes.add(Pass.over(text(), wanted));
            edits.add(wanted);
        }
    }

    private boolean isWanted(Edit edit) {
        return !refused.contains(new Repair.Place(edit.kind(), source(edit, passes.size() - 1)));
    }

    private Span source(Edit edit, int lastPass) {
        return new Span(back(edit.span().start(), lastPass), back(edit.span().end(), lastPass));
    }

    Repaired toRepaired() {
        List<Repair> repairs = new ArrayList<>();
        for (int pass = 0; pass < passes.size(); pass++) {
            for (int edit = 0; edit < edits.get(pass).size(); edit++) {
                repairs.add(repair(pass, edit));
            }
        }
        repairs.sort(Comparator.comparingInt(repair -> repair.source().start()));
        return new Repaired(text(), repairs, this);
    }

    private Repair repair(int pass, int number) {
        Edit edit = edits.get(pass).get(number);
        Span from = source(edit, pass - 1);
        Span changed = passes.get(pass).changed(number);
        Span to = new Span(forth(changed.start(), pass + 1), forth(changed.end(), pass + 1));
        return new Repair(edit.kind(), from, to, from.in(source), to.in(text()));
    }

    @Override
    public int toSource(int offset) {
        return back(offset, passes.size() - 1);
    }

    @Override
    public int toRepaired(int offset) {
        return forth(offset, 0);
    }

    private int back(int offset, int lastPass) {
        int place = offset;
        for (int pass = lastPass; pass >= 0; pass--) {
            place = passes.get(pass).toSource(place);
        }
        return place;
    }

    private int forth(int offset, int firstPass) {
        int place = offset;
        for (int pass = firstPass; pass < passes.size(); pass++) {
            place = passes.get(pass).toRepaired(place);
        }
        return place;
    }
}
