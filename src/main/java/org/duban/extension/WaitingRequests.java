package org.duban.extension;

import org.duban.account.Viewer;
import org.springframework.stereotype.Component;

/** Counts for the start page the requests that wait to be decided. */
@Component("waitingRequests")
public class WaitingRequests {
    private final Extensions extensions;

    WaitingRequests(Extensions extensions) {
        this.extensions = extensions;
    }

    /** 0 for everyone who decides nothing. */
    public int count(Viewer viewer) {
        return viewer.supervises() ? extensions.countWaiting() : 0;
    }
}
