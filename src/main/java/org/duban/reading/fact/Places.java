package org.duban.reading.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the place that a document speaks for, in the forms in which documents say it. */
final class Places {
    private static final int HEAD = 3_000;
    private static final String NAME =
            "(?<name>(?:[\\u4e00-\\u9fa5]{2,8}?(?:省|自治区|市|自治州|州|盟|地区))?[\\u4e00-\\u9fa5]{1,10}?(?:省|自治区|自治州|自治县|自治旗|新区|林区|特区|开发区|地区|州|市|盟|县|区|旗|镇|乡|街道))";

    /** Most telling first: whose congress, whose government publishes, reports or signs. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?:^|[^\\u4e00-\\u9fa5]|在|于)" + NAME + "第?[一二三四五六七八九十百]{1,4}届(?:人民代表大会|人大)"),
            Pattern.compile("(?:发布机构|发文机[关构]|信息来源)[:：]\\s*" + NAME + "(?:人民政府|政府|人大|发改委)"),
            Pattern.compile("(?:代表|受)" + NAME + "(?:人民政府|政府)"),
            Pattern.compile(
                    "(?m)^[\\s\\u3000]*" + NAME + "(?:人民政府|政府)(?:办公[厅室])?(?:区长|市长|县长|省长|旗长|州长|主席)?(?=[\\s\\u3000]|$)"),
            Pattern.compile("(?m)^[\\s\\u3000]*(?:\\d{4}年?)?" + NAME + "(?:人民政府|\\d{4}年)?(?:政府)?(?:工作报告|重点工作)"),
            Pattern.compile("(?m)(?:^|[\\s\\u3000])" + NAME + "(?:人民政府|政府)(?:办公[厅室])?关于"),
            Pattern.compile("(?m)(?:^[\\s\\u3000]*|[《〈])" + NAME + "(?:管委会)?(?:19|20)\\d\\d年"));

    private Places() {}

    static Optional<Place> of(String text, @Nullable Integer year) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String tail = text.substring(Math.max(head.length(), text.length() - HEAD));
        return FORMS.stream()
                .flatMap(form -> first(form, head).or(() -> first(form, tail)).stream())
                .findFirst()
                .or(() -> Allusions.place(text))
                .map(name -> Place.named(name, year, text));
    }

    private static Optional<String> first(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            String name = matcher.group("name")
                    .replaceFirst("^.*在|^.*(?:同志|确保|推进|促进|做好|完成|落实)|^.*(?:年|月|日)|^.{1,4}于|^[我全各](?=.{3})", "");
            if (!name.matches(".|[我全各本年月日该市区县]{1,2}|.*(?:各|全|我|年)[市县区省]")) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
