package org.duban.publication;

import java.util.Collection;
import org.duban.organization.Posts;
import org.duban.organization.Units;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NameBook;
import org.duban.roster.NameBooks;
import org.duban.roster.NameKind;
import org.duban.roster.NewNames;
import org.duban.target.Unsettled;
import org.springframework.stereotype.Component;

/** Settles printed names as a person chose: by somebody of the directory, or by a new entry at its end. */
@Component
class ChosenNames {
    private final NameBooks books;
    private final Units units;
    private final Posts posts;
    private final NewNames newNames;

    ChosenNames(NameBooks books, Units units, Posts posts, NewNames newNames) {
        this.books = books;
        this.units = units;
        this.posts = posts;
        this.newNames = newNames;
    }

    /** Today's book, in which the chosen ones are said; new entries are in the directory then. */
    NameBook book(Collection<Unsettled> printed, PublishChoices choices) {
        NameBook names = books.today();
        settle(OpenNames.of(printed, names), choices, names);
        return names;
    }

    private void settle(OpenNames open, PublishChoices choices, NameBook names) {
        choices.units()
                .meant()
                .forEach((name, id) ->
                        names.say(AssignmentRole.LEAD, name, units.get(id).id()));
        choices.leaders()
                .meant()
                .forEach((name, id) ->
                        names.say(AssignmentRole.LEADER, name, posts.get(id).id()));
        open.units().stream()
                .filter(choices.units()::creates)
                .forEach(name -> newNames.enter(NameKind.UNIT, name, names));
        open.leaders().stream()
                .filter(choices.leaders()::creates)
                .forEach(name -> newNames.enter(NameKind.LEADER, name, names));
    }
}
