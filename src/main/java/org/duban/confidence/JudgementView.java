package org.duban.confidence;

import java.time.Clock;
import org.duban.shared.Times;

/** A judgement in words. */
record JudgementView(Confidence confidence, String reason, String by, String at) {
    static JudgementView of(Judgement judgement, Clock clock) {
        return new JudgementView(
                judgement.confidence(),
                judgement.reason(),
                judgement.judgedBy(),
                Times.minute(judgement.judgedAt(), clock));
    }
}
