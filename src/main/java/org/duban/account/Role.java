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
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDIT_ADMIN
}
