package org.duban.channel;

/** A way by which a message leaves the program; a person gets it by the first of them that reaches the person. */
public enum ChannelKind {
    /** 邮件 */
    MAIL,
    /** 企业微信应用消息 */
    WECOM_APP,
    /** 企业微信群机器人 */
    WECOM_ROBOT,
    /** 钉钉群机器人 */
    DINGTALK_ROBOT,
    /** 短信网关 */
    SMS
}
