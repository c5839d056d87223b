package org.duban.report;

import org.springframework.http.HttpStatus;

/** No division of the country has the code. */
class NoSuchDistrict extends ImportRefused {
    NoSuchDistrict(String code) {
        super(HttpStatus.NOT_FOUND, code);
    }
}
