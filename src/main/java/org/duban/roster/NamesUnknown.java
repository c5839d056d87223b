package org.duban.roster;

import java.util.List;
import java.util.Map;
import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Names stand for nobody in the directory, or for several. */
public class NamesUnknown extends Refusal {
    private final List<String> names;

    NamesUnknown(List<String> names) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, String.join("、", names));
        this.names = List.copyOf(names);
    }

    /** @throws NamesUnknown where there are any */
    public static void refuse(List<String> names) {
        if (!names.isEmpty()) {
            throw new NamesUnknown(names);
        }
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("unknown", names);
    }
}
