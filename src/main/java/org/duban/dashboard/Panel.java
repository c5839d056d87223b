package org.duban.dashboard;

import java.util.List;
import org.duban.table.Query;

/**
 * A table of the dashboard with its chart.
 *
 * @param key its name in the messages
 */
record Panel(String key, List<Counts> lines) {
    static Panel of(String key, List<Share> shares, String parameter, Query query) {
        return new Panel(
                key,
                shares.stream().map(share -> Counts.of(share, parameter, query)).toList());
    }
}
