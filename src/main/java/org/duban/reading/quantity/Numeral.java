package org.duban.reading.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as it is written.
 *
 * @param upper the greater one where two neighbours are named ({@code 两三})
 * @param vague whether 余 or 多 says that it is a little more
 */
record Numeral(int start, int end, BigDecimal value, Optional<BigDecimal> upper, Script script, boolean vague) {
    /** How a number is written. */
    enum Script {
        ARABIC,
        CHINESE,
        /** a multiplier alone, as in 亿元以上企业 */
        BARE,
        /** a fraction that no decimal says in full: 三分之一 */
        ROUNDED
    }
}
