package org.duban.naming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.assignment.NameForm;
import org.duban.assignment.SettleName;
import org.duban.organization.FormerName;
import org.duban.organization.Unit;
import org.duban.organization.UnitName;
import org.duban.organization.Units;
import org.duban.roster.NameBooks;
import org.duban.roster.NameKind;
import org.duban.shared.UseCase;

/** Settles a printed name in the tables of all years, and teaches it to the unit that it means. */
@UseCase
class MatchName {
    private final OpenNameList openNames;
    private final SettleName settleName;
    private final NameBooks books;
    private final Units units;

    MatchName(OpenNameList openNames, SettleName settleName, NameBooks books, Units units) {
        this.openNames = openNames;
        this.settleName = settleName;
        this.books = books;
        this.units = units;
    }

    /**
     * @return the unit that bears the name now; nothing for a post, or where the name is ignored
     * @throws NobodyMeant where it is to be matched to nobody
     */
    Optional<UUID> execute(MatchForm form) {
        if (form.matches() && (form.meant() == null || form.meant().isBlank())) {
            throw new NobodyMeant(form.printed());
        }
        NameForm settling = form.settling();
        Optional<UUID> meant = settling.meaning(books.today());
        years(form).forEach(year -> settleName.execute(year, settling));
        if (form.kind() == NameKind.LEADER || form.choice() == MatchForm.Choice.IGNORE) {
            return Optional.empty();
        }
        meant.ifPresent(unit -> teach(units.get(unit), form));
        return meant.or(() -> books.today().find(form.kind().roles().get(0), form.printed()));
    }

    private List<Integer> years(MatchForm form) {
        return openNames.read().stream()
                .filter(each -> each.kind() == form.kind() && each.printed().equals(form.printed()))
                .flatMap(each -> each.places().stream())
                .map(OpenName.Place::year)
                .distinct()
                .toList();
    }

    private void teach(Unit unit, MatchForm form) {
        if (unit.isCalled(form.printed())) {
            return;
        }
        if (form.until() != null) {
            FormerName former = new FormerName(form.printed(), null, form.until());
            unit.recall(Stream.concat(unit.former().stream(), Stream.of(former)).toList());
        } else {
            List<String> aliases = Stream.concat(unit.aliases().stream(), Stream.of(form.printed()))
                    .toList();
            unit.rename(new UnitName(unit.name(), unit.shortName()), aliases, null);
        }
        units.save(unit);
    }
}
