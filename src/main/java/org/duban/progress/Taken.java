package org.duban.progress;

import java.util.UUID;

/** An update that was taken or reviewed, as programs are told of it. */
public record Taken(UUID id, UpdateStatus status) {
    static Taken of(ProgressUpdate update) {
        return new Taken(update.id(), update.status());
    }
}
