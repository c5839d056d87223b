package org.duban.organization;

import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The posts of the current district. */
public interface Posts extends ListCrudRepository<Post, UUID> {
    /** All of them in protocol order. */
    List<Post> findAllByOrderByPosition();

    /** Goes up with everything that is added or changed. */
    @Query("select coalesce(sum(p.version + 1), 0) from Post p")
    long stamp();

    /** @throws NotFound where the district has no such post */
    default Post get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
