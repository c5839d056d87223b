package org.duban.channel;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Messages go to https addresses of hosts only that those who run the program have named. */
class AddressNotAllowed extends Refusal {
    AddressNotAllowed() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
