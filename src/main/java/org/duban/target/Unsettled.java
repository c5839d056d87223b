package org.duban.target;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duban.reading.Row.Field;
import org.duban.report.Printed;
import org.duban.roster.AssignmentRole;

/**
 * What a document says of the responsible that is not settled yet.
 *
 * @param leaders names that stand for no post of the directory so far; likewise {@code lead} and {@code support} for units
 * @param inherited the roles that come from a merged cell above and that nobody confirmed yet
 * @param lost the roles that this copy of the document lost
 * @param carried the roles that were taken from last year's table and that nobody confirmed yet
 */
public record Unsettled(
        List<String> leaders,
        List<String> lead,
        List<String> support,
        Set<AssignmentRole> inherited,
        Set<AssignmentRole> lost,
        Set<AssignmentRole> carried) {
    static final Unsettled NOTHING = new Unsettled(List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of());

    public Unsettled {
        leaders = List.copyOf(leaders);
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        inherited = Set.copyOf(inherited);
        lost = Set.copyOf(lost);
        carried = Set.copyOf(carried);
    }

    /** Everything that a document prints, before any name was looked up. */
    public static Unsettled of(Printed printed) {
        return new Unsettled(
                printed.leaders(),
                printed.lead(),
                printed.support(),
                roles(printed.inherited()),
                roles(printed.lost()),
                Set.of());
    }

    /** The names of a role that are still open. */
    public List<String> names(AssignmentRole role) {
        return switch (role) {
            case LEADER -> leaders;
            case LEAD -> lead;
            case SUPPORT -> support;
        };
    }

    /** The same with other names open in a role. */
    public Unsettled with(AssignmentRole role, List<String> names) {
        return switch (role) {
            case LEADER -> new Unsettled(names, lead, support, inherited, lost, carried);
            case LEAD -> new Unsettled(leaders, names, support, inherited, lost, carried);
            case SUPPORT -> new Unsettled(leaders, lead, names, inherited, lost, carried);
        };
    }

    /** The same with what another says of a role. */
    public Unsettled taking(AssignmentRole role, Unsettled other) {
        Unsettled named = with(role, other.names(role));
        return other.inherited.contains(role) ? named.inheriting(role) : named;
    }

    /** The same with nothing to confirm in a role. */
    Unsettled confirmed(AssignmentRole role) {
        return new Unsettled(
                leaders, lead, support, without(inherited, role), without(lost, role), without(carried, role));
    }

    /** The same with nothing of what was taken from elsewhere to confirm. */
    Unsettled confirmed() {
        return new Unsettled(leaders, lead, support, Set.of(), lost, Set.of());
    }

    /** The same with a role taken from last year's table; it is lost no more. */
    Unsettled carrying(AssignmentRole role) {
        return new Unsettled(leaders, lead, support, inherited, without(lost, role), plus(carried, role));
    }

    /** The same with a role taken from a merged cell above. */
    Unsettled inheriting(AssignmentRole role) {
        return new Unsettled(leaders, lead, support, plus(inherited, role), lost, carried);
    }

    /** The same with a role that this copy of the document lost. */
    Unsettled losing(AssignmentRole role) {
        return new Unsettled(leaders, lead, support, inherited, plus(lost, role), carried);
    }

    private static Set<AssignmentRole> plus(Set<AssignmentRole> roles, AssignmentRole role) {
        Set<AssignmentRole> all = EnumSet.of(role);
        all.addAll(roles);
        return all;
    }

    private static Set<AssignmentRole> without(Set<AssignmentRole> roles, AssignmentRole role) {
        Set<AssignmentRole> rest = EnumSet.noneOf(AssignmentRole.class);
        rest.addAll(roles);
        rest.remove(role);
        return rest;
    }

    private static Set<AssignmentRole> roles(Set<Field> fields) {
        Set<AssignmentRole> roles = EnumSet.noneOf(AssignmentRole.class);
        fields.forEach(field -> roles.add(role(field)));
        return roles;
    }

    private static AssignmentRole role(Field column) {
        return switch (column) {
            case LEADERS -> AssignmentRole.LEADER;
            case LEAD -> AssignmentRole.LEAD;
            case SUPPORT -> AssignmentRole.SUPPORT;
        };
    }
}
