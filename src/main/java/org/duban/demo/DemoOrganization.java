package org.duban.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.duban.district.District;
import org.duban.district.Districts;
import org.duban.district.Level;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's divisions, units in protocol order, and posts with their holders. */
@Component
@Profile("demo")
class DemoOrganization {
    private static final LocalDate TERM = LocalDate.of(2025, 1, 10);

    private static final List<String> OFFICES = List.of(
            "政府办公室|政府办",
            "发展和改革局|发改局",
            "教育局|",
            "科学技术局|科技局",
            "工业和信息化局|工信局",
            "民政局|",
            "司法局|",
            "财政局|",
            "人力资源和社会保障局|人社局",
            "自然资源和规划分局|资规分局",
            "生态环境局|",
            "住房和城乡建设局|住建局",
            "城市管理局|城管局",
            "交通运输局|交运局",
            "水利局|",
            "农业农村局|",
            "商务局|",
            "文体旅游局|文体旅局",
            "卫生健康局|卫健局",
            "退役军人事务局|",
            "审计局|",
            "市场监督管理局|市场监管局",
            "统计局|",
            "数据局|",
            "税务局|",
            "组织部|",
            "妇女联合会|妇联",
            "残疾人联合会|残联",
            "交警大队|",
            "云岫开发区管理委员会|云岫开发区",
            "云岫水务集团|");

    private static final List<String> TOWNS = List.of("望山街道", "听松街道", "青川镇", "白石镇", "云水镇");

    private static final List<String> LEADERS = List.of("区长|林致远", "常务副区长|周砚青", "副区长|何知秋", "副区长|顾明川", "副区长|沈听澜");

    private final Districts districts;
    private final Units units;
    private final Posts posts;

    DemoOrganization(Districts districts, Units units, Posts posts) {
        this.districts = districts;
        this.units = units;
        this.posts = posts;
    }

    boolean isMissing() {
        return !districts.existsById(DemoDistrict.CODE);
    }

    void makeDivisions() {
        districts.save(new District("990000", "示范省", "示范省", Level.PROVINCE, District.COUNTRY, DemoDistrict.YEAR));
        districts.save(new District("990100", "云川市", "示范省云川市", Level.CITY, "990000", DemoDistrict.YEAR));
        districts.save(new District(DemoDistrict.CODE, "云岫区", "示范省云川市云岫区", Level.COUNTY, "990100", DemoDistrict.YEAR));
    }

    void make() {
        List<Unit> offices = save(OFFICES, 0);
        List<Unit> towns = save(TOWNS.stream().map(each -> each + "|").toList(), OFFICES.size());
        group("各镇街", towns, OFFICES.size() + TOWNS.size());
        group("区各部门", offices, OFFICES.size() + TOWNS.size() + 1);
        IntStream.range(0, LEADERS.size()).forEach(at -> appoint(LEADERS.get(at).split("\\|"), at));
    }

    private List<Unit> save(List<String> names, int first) {
        return IntStream.range(0, names.size())
                .mapToObj(at -> unit(names.get(at), first + at))
                .toList();
    }

    private Unit unit(String names, int position) {
        String[] parts = names.split("\\|");
        @Nullable String shortName = parts.length > 1 ? parts[1] : null;
        return units.save(new Unit(parts[0], shortName, List.of(), position));
    }

    private void group(String name, List<Unit> members, int position) {
        Unit group = new Unit(name, null, List.of(), position);
        group.gather(members.stream().map(Unit::id).toList(), null);
        units.save(group);
    }

    private void appoint(String[] titleAndHolder, int position) {
        Post post = new Post(titleAndHolder[0], position);
        post.appoint(titleAndHolder[1], TERM);
        posts.save(post);
    }
}
