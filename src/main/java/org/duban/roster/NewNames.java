package org.duban.roster;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts printed names at the end of the directory. */
@Component
public class NewNames {
    private final Units units;
    private final Posts posts;
    private final MessageSource messages;

    NewNames(Units units, Posts posts, MessageSource messages) {
        this.units = units;
        this.posts = posts;
        this.messages = messages;
    }

    /** Puts a name into the directory that nobody bears there. */
    public void enter(NameKind kind, String name, NameBook names) {
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
