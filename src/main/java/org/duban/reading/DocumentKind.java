package org.duban.reading;

/** What sort of plan a document is. */
public enum DocumentKind {
    /** 政府工作报告 */
    REPORT,
    /** 重点工作 */
    KEY_WORK,
    /** 责任分解表 */
    DECOMPOSITION
}
