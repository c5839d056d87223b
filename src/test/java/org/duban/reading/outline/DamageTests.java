package org.duban.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.reading.SentenceClass;
import org.junit.jupiter.api.Test;

class DamageTests {
    @Test
    void isLossThatLeavesNothingToRead() {
        assertThat(Damage.isLost("加□□□路□设。")).isTrue();
        assertThat(Damage.isLost("加快县乡道路建设，新修公路□0公里。")).isFalse();
    }

    @Test
    void makesNoTaskOfIt() {
        Outline outline = new OutlineReader().read("（一）修路。新修公路8公里。加□□□路□设。", 2020);

        assertThat(outline.targets()).hasSize(1);
        assertThat(outline.sentences().get(2).kind()).isEqualTo(SentenceClass.DAMAGED);
    }
}
