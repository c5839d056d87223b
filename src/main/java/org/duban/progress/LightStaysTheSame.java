package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;

/** Lights are computed, never set: what is known now gives the light that was published. */
class LightStaysTheSame extends Refusal {
    LightStaysTheSame(PublishedLight light) {
        super(HttpStatus.CONFLICT, new DefaultMessageSourceResolvable("signal." + light.signal()));
    }
}
