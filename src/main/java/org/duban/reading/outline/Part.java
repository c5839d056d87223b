package org.duban.reading.outline;

/** The part of a report that a paragraph stands in. */
enum Part {
    /** title, speaker and greeting, before anything is said */
    OPENING,
    REVIEW,
    /** the title of the section that holds the plan, its thinking first */
    SECTION,
    /** overall thinking, outlook on years to come, framing */
    THINKING,
    /** the paragraph of 主要预期目标 */
    GOALS,
    PLAN,
    CLOSING,
    GLOSSARY,
    FURNITURE
}
