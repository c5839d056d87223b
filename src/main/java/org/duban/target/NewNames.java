package org.duban.target;

import java.util.List;
import java.util.Locale;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Settles printed names as a person chose: by somebody of the directory, or by a new entry at its end. */
@Component
class NewNames {
    private final Units units;
    private final Posts posts;
    private final MessageSource messages;

    NewNames(Units units, Posts posts, MessageSource messages) {
        this.units = units;
        this.posts = posts;
        this.messages = messages;
    }

    void enter(OpenNames open, PublishChoices choices, NameBook names) {
        choices.units()
                .meant()
                .forEach((name, id) ->
                        names.say(AssignmentRole.LEAD, name, units.get(id).id()));
        choices.leaders()
                .meant()
                .forEach((name, id) ->
                        names.say(AssignmentRole.LEADER, name, posts.get(id).id()));
        open.units().stream().filter(choices.units()::creates).forEach(name -> enterUnit(name, names));
        open.leaders().stream().filter(choices.leaders()::creates).forEach(name -> enterPost(name, names));
    }

    private void enterUnit(String name, NameBook names) {
        if (names.isFree(AssignmentRole.LEAD, name)) {
            Unit unit = units.save(new Unit(name, null, List.of(), (int) units.count()));
            names.say(AssignmentRole.LEAD, name, unit.id());
        }
    }

    /** The document prints the holder only, so the post gets the title that leaders have in common. */
    private void enterPost(String holder, NameBook names) {
        if (names.isFree(AssignmentRole.LEADER, holder)) {
            Post post = new Post(messages.getMessage("target.newPost", null, Locale.CHINESE), (int) posts.count());
            post.appoint(holder, null);
            names.say(AssignmentRole.LEADER, holder, posts.save(post).id());
        }
    }
}
