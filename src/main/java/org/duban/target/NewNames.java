package org.duban.target;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
        open.units().stream().filter(choices.units()::creates).forEach(name -> enter(NameKind.UNIT, name, names));
        open.leaders().stream().filter(choices.leaders()::creates).forEach(name -> enter(NameKind.LEADER, name, names));
    }

    /** Puts a name into the directory that nobody bears there. */
    void enter(NameKind kind, String name, NameBook names) {
        if (names.isFree(kind.roles().get(0), name)) {
            names.say(kind.roles().get(0), name, kind == NameKind.UNIT ? unit(name) : post(name));
        }
    }

    private UUID unit(String name) {
        return units.save(new Unit(name, null, List.of(), (int) units.count())).id();
    }

    /** The document prints the holder only, so the post gets the title that leaders have in common. */
    private UUID post(String holder) {
        Post post = new Post(messages.getMessage("target.newPost", null, Locale.CHINESE), (int) posts.count());
        post.appoint(holder, null);
        return posts.save(post).id();
    }
}
