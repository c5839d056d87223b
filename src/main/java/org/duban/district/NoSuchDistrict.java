package org.duban.district;

import org.duban.shared.NotFound;

/** No division of the country ever had the code. */
public class NoSuchDistrict extends NotFound {
    private final String district;

    NoSuchDistrict(String district) {
        this.district = district;
    }

    @Override
    public Object[] arguments() {
        return new Object[] {district};
    }
}
