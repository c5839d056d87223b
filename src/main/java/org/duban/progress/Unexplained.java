package org.duban.progress;

import java.util.List;
import java.util.Map;
import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A figure is odd; it is taken when its unit says why it is so. */
public class Unexplained extends Refusal {
    private final transient List<Doubt> doubts;

    Unexplained(List<Doubt> doubts) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.doubts = List.copyOf(doubts);
    }

    public List<Doubt> doubts() {
        return doubts;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("doubts", doubts);
    }
}
