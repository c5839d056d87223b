package org.duban.revision;

/** How far a version of the table got. */
public enum VersionKind {
    /** 征求意见稿 */
    DRAFT,
    /** 印发 */
    ISSUED
}
