package org.duban.account;

/** What a person may do in a district. The three administrators are separate posts and see no business content. */
public enum Role {
    /** 督查室 */
    SUPERVISOR,
    /** 领导 */
    LEADER,
    /** 单位经办人 */
    UNIT_CLERK,
    /** 单位负责人 */
    UNIT_HEAD,
    /** 系统管理员 */
    SYSTEM_ADMIN,
    /** 安全管理员 */
    SECURITY_ADMIN,
    /** 审计管理员 */
    AUDIT_ADMIN;

    boolean isAdministrator() {
        return compareTo(SYSTEM_ADMIN) >= 0;
    }

    /** Whether one person may hold both: an administrator's post goes with no other role (三员分立). */
    public boolean goesWith(Role other) {
        return this == other || (!isAdministrator() && !other.isAdministrator());
    }

    /** Whether it is held for a unit. */
    boolean isForUnit() {
        return this == UNIT_CLERK || this == UNIT_HEAD;
    }
}
