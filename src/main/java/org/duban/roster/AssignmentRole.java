package org.duban.roster;

/** In which way someone answers for a target: a post leads from above, a unit does or supports the work. */
public enum AssignmentRole {
    /** 分管领导, always a post */
    LEADER,
    /** 牵头单位 */
    LEAD,
    /** 配合单位 */
    SUPPORT
}
