package org.duban.channel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The channels of the current district. */
interface Channels extends ListCrudRepository<Channel, UUID> {
    Optional<Channel> findByKind(ChannelKind kind);

    List<Channel> findByEnabledTrue();
}
