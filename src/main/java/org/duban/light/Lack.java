package org.duban.light;

/** Why an indicator has no light yet: grey, not red. */
public enum Lack {
    /** nothing was accepted */
    DATA,
    /** the value that the promise starts from was not entered */
    BASE,
    /** the figure from above was not entered */
    FIGURE,
    /** the indicator that it is held against has no figure of the same period */
    OTHER,
    /** no milestones were entered */
    NODES,
    /** a level without a base is judged when the year is over: 年底考核 */
    YEAR_END
}
