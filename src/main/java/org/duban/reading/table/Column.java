package org.duban.reading.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.reading.outline.Sentences;

/** What a column of a responsibility table holds. */
enum Column {
    NUMBER,
    GROUP,
    LEADERS,
    SUPPORT,
    LEAD,
    DUE,
    OTHER,
    TASK;

    private static final int LONGEST = 30;
    private static final Pattern PROSE = Pattern.compile("[。；;，,:：]");

    /** The wordings of the column heads, tried in the order of the columns above. */
    private static final Map<Column, Pattern> WORDINGS = new EnumMap<>(Map.of(
            NUMBER, Pattern.compile("^(?:序号?|编号|项次|号)$"),
            GROUP,
                    Pattern.compile(
                            "^(?:(?:目标|项目|任务|工作|工程|事项|指标|实事)名称|(?:工作|任务|项目|所属|目标)?(?:类别|分类|领域|板块|类型|大类|条目|方面))$"),
            LEADERS, Pattern.compile("领导|责任人$|负责人$|^(?:分管|牵头|包抓|责任|挂钩|联系|主管|包保)?副?[省市县区州旗]长$"),
            SUPPORT, Pattern.compile("^(?:主要)?(?:配合|协办|协同|协助|参与|参加|支持|协作|会办)(?:责任)?(?:单位|部门)(?:及人员)?$"),
            LEAD, Pattern.compile("(?:牵头|责任|主办|主责|承办|实施|负责|落实|承担|主体|完成|主管)(?:责任)?(?:单位|部门|科室|主体)|^(?:单位|部门)$"),
            DUE, Pattern.compile("(?:时限|期限|时间|节点|进度安排)(?:要求|安排|节点)?$"),
            TASK, Pattern.compile("(?:标准|内容|任务|措施|举措|要求|事项|工作|目标|项目|指标)(?:[(（].{1,8}[)）])?$"),
            OTHER, Pattern.compile("^(?:备注|说明|进展|进展情况|完成情况|落实情况|依据|来源|资金|投资)$")));

    /** The column that a head names, white space in it aside. */
    static Optional<Column> named(String head) {
        if (head.length() > LONGEST || head.chars().noneMatch(Character::isIdeographic)) {
            return Optional.empty();
        }
        String words = Sentences.withoutBlanks(head);
        return PROSE.matcher(words).find()
                ? Optional.empty()
                : WORDINGS.entrySet().stream()
                        .filter(wording -> wording.getValue().matcher(words).find())
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** Whether it says who answers. */
    boolean isResponsibility() {
        return this == LEADERS || this == LEAD || this == SUPPORT;
    }
}
