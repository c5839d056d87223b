package org.duban.escalation;

/** What is made for signature; each has a series of numbers of its own. */
enum Form {
    /** 提醒函 */
    LETTER,
    /** 督办单 */
    ORDER
}
