package org.duban.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * The place of an entry in the chain of a district.
 *
 * @param number from 1, without a gap, in the order of the commits
 */
@Embeddable
record Link(@Column(name = "district_id") String district, long number) implements Serializable {}
