package org.duban.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Grant;
import org.duban.account.Viewer;
import org.duban.account.Viewers;
import org.duban.district.CurrentDistrict;
import org.duban.district.District;
import org.duban.organization.Directories;
import org.duban.organization.Unit;
import org.duban.roster.AssignmentRole;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers the rows of other districts, all of whose rows the person may see by a grant of their own there; their units stand for those
 * of the same kind here.
 */
@Component
class Neighbours {
    private final Accounts accounts;
    private final Viewers viewers;
    private final CurrentDistrict currentDistrict;
    private final Directories directories;
    private final Lessons lessons;
    private final TransactionTemplate reading;

    Neighbours(
            Accounts accounts,
            Viewers viewers,
            CurrentDistrict currentDistrict,
            Directories directories,
            Lessons lessons,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.currentDistrict = currentDistrict;
        this.directories = directories;
        this.lessons = lessons;
        this.reading = new TransactionTemplate(transactions);
        // A session of Hibernate belongs to one district, so each district is read in a transaction of its own.
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading.setReadOnly(true);
    }

    /** @param here the units that may be suggested */
    List<Lesson> of(int year, AssignmentRole role, Viewer viewer, List<Unit> here) {
        Account account = accounts.get(viewer.account());
        return account.grants().stream()
                .map(Grant::district)
                .distinct()
                .filter(code -> !code.equals(viewer.district()) && !code.equals(District.COUNTRY))
                .filter(code -> viewers.in(code, account).seesAll())
                .flatMap(code -> in(code, () -> translated(lessons.of(year, role), here)).stream())
                .toList();
    }

    private List<Lesson> in(String code, Supplier<List<Lesson>> read) {
        return currentDistrict.within(code, () -> reading.execute(transaction -> read.get()));
    }

    private List<Lesson> translated(List<Lesson> theirs, List<Unit> here) {
        Map<UUID, UUID> same = new HashMap<>();
        directories.current().units().forEach(unit -> UnitKind.only(unit.name(), here, Unit::name)
                .ifPresent(own -> same.put(unit.id(), own.id())));
        return theirs.stream()
                .map(lesson -> lesson.with(known(lesson.who(), same), known(lesson.leads(), same)))
                .filter(lesson -> !lesson.who().isEmpty())
                .toList();
    }

    private static Set<UUID> known(Set<UUID> theirs, Map<UUID, UUID> same) {
        return theirs.stream().flatMap(who -> Stream.ofNullable(same.get(who))).collect(Collectors.toSet());
    }
}
