package org.duban.finding;

/** What a person says of a finding. */
enum Outcome {
    /** 笔误: one of the sentences is to be corrected */
    MISTAKE,
    /** 不是一回事: both are right */
    DIFFERENT,
    /** 同一承诺: reported once, shown in both */
    LINKED,
    /** 撤销: what was decided is taken back, and somebody has to look again */
    OPEN
}
