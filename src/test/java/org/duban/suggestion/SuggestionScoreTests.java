package org.duban.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Leaves out one of our own tables at a time; {@code SuggestionBenchmark} prints the figures. */
class SuggestionScoreTests {
    @Test
    void namesTheLeadUnitAmongThreeWhereTheOtherYearIsKnown() {
        SuggestionScore both = OwnTables.withOtherYear(true, SuggestionTrial::lead);

        assertThat(both.top3())
                .isGreaterThanOrEqualTo(0.85)
                .isGreaterThan(
                        OwnTables.withOtherYear(false, SuggestionTrial::lead).top3());
    }

    @Test
    void learnsTheLeadUnitFromAnotherDistrictByItsKind() {
        assertThat(OwnTables.withOtherDistrict(false, SuggestionTrial::lead).top3())
                .isGreaterThanOrEqualTo(0.3);
    }

    @Test
    void namesASupportingUnitAmongThreeMoreOftenWhereTheLeadUnitIsKnown() {
        double known =
                OwnTables.withOtherYear(true, trial -> trial.support(true)).top3();

        assertThat(known)
                .isGreaterThanOrEqualTo(0.65)
                .isGreaterThan(OwnTables.withOtherYear(true, trial -> trial.support(false))
                        .top3());
    }
}
