package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.register.DirectoryFileClient.cell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.organization.Succession;
import org.duban.organization.Unit;
import org.duban.organization.UnitName;
import org.duban.organization.Units;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryFileIntegrationTests {
    private static final String DISTRICT = "140202";
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Directories directories;

    @Autowired
    private CurrentDistrict current;

    @SuppressWarnings("NullAway.Init")
    private DirectoryFileClient client;

    @BeforeAll
    void fill(@Autowired People people, @Autowired Units units, @Autowired Posts posts) {
        client = new DirectoryFileClient(
                mvc, DISTRICT, people.supervisor(DISTRICT).username());
        Unit roads = people.unit(DISTRICT, "路桥局", "=路桥", "路桥中心");
        Unit east = people.unit(DISTRICT, "东镇");
        Unit west = people.unit(DISTRICT, "西镇");
        Unit group = people.group(DISTRICT, "各镇", east, west);
        Unit old = people.unit(DISTRICT, "渡口所");
        Post post = people.post(DISTRICT, "副区长", "许一");
        people.post(DISTRICT, "调研员", "许三");
        current.within(DISTRICT, () -> {
            roads.rename(new UnitName("公路局", "路局"), roads.aliases(), DAY);
            group.gather(List.of(east.id()), DAY);
            old.end(new Succession(DAY, List.of(roads.id())));
            post.appoint("许二", DAY);
            posts.save(post);
            return units.saveAll(List.of(roads, group, old));
        });
    }

    @Test
    void changesNothingWhenNothingWasEdited() throws IOException {
        Document page = client.compare(client.edited(book -> {}));

        assertThat(page.text()).contains("文件和名录一致，没有改动");
        assertThat(page.select(".changes, .bad-cells")).isEmpty();
    }

    @Test
    void writesTextThatStartsAFormulaAsText() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(client.export()))) {
            Cell aliases = cell(book.getSheet("单位"), "公路局", 2, 4);
            assertThat(aliases.getCellType()).isEqualTo(CellType.STRING);
            assertThat(aliases.getStringCellValue()).startsWith("=路桥");
            assertThat(aliases.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void namesEveryBadCellAndTakesOnlyTheGoodOnesWhenAsked() throws IOException {
        byte[] file = client.edited(book -> {
            cell(book.getSheet("单位"), "东镇", 2, 3).setCellFormula("1+1");
            cell(book.getSheet("单位"), "西镇", 2, 3).setCellValue("西");
            cell(book.getSheet("分组成员"), "各镇", 0, 1).setCellValue("南镇");
            cell(book.getSheet("职务"), "调研员", 2, 4).setCellValue("去年");
        });
        Document page = client.compare(file);

        assertThat(page.select(".bad-cells tbody tr").eachText())
                .containsExactlyInAnyOrder(
                        "单位 3 简称 D3 =1+1 是公式，不予计算，请改成文字：=1+1",
                        "分组成员 2 成员 B2 南镇 名录和本文件里都没有这个单位。",
                        "职务 4 起 E4 去年 不是日期，请写成 2023-03-01。");
        assertThat(page.select(".changes tbody tr").eachText()).containsExactly("西镇 简称 西");
        assertThat(client.errors(page))
                .hasSize(3)
                .first()
                .isEqualTo("\"单位\",\"3\",\"简称\",\"D3\",\"'=1+1\",\"是公式，不予计算，请改成文字：=1+1\"");
        assertThat(client.approve(page, false)).hasStatus(409);
        assertThat(directory().unit("西")).isEmpty();
        assertThat(client.approve(page, true)).hasRedirectedUrl("/140202/units");
        assertThat(directory().unit("西")).isPresent();
    }

    @Test
    void takesEditedNamesMembersAndHoldersAfterApproval() throws IOException {
        byte[] file = client.edited(book -> {
            Sheet units = book.getSheet("单位");
            cell(units, "东镇", 2, 2).setCellValue("东街道");
            Row fresh = units.createRow(units.getLastRowNum() + 1);
            fresh.createCell(1).setCellValue("1");
            fresh.createCell(2).setCellValue("新局");
            Sheet posts = book.getSheet("职务");
            Row next = posts.createRow(posts.getLastRowNum() + 1);
            next.createCell(2).setCellValue("督查专员");
            next.createCell(3).setCellValue("许四");
            next.createCell(4).setCellValue("2024年1月5日");
        });
        Document page = client.compare(file);
        assertThat(page.select(".changes").text()).contains("东镇 全称 东镇 东街道", "新局 新增", "督查专员 新增");
        assertThat(client.approve(page, false)).hasStatus3xxRedirection();

        assertThat(directory().units().get(0).name()).isEqualTo("新局");
        assertThat(directory().unit("东街道")).isPresent();
        assertThat(directory().post("许四", LocalDate.of(2024, 1, 5))).isPresent();
        assertThat(directory().post("许四", LocalDate.of(2024, 1, 4)).map(Post::title))
                .hasValue("督查专员");
        assertThat(client.compare(client.edited(book -> {})).text()).contains("没有改动");
    }

    @Test
    void saysWhichColumnsAreMissingAllAtOnce() throws IOException {
        byte[] file = client.edited(book -> {
            book.getSheet("单位").getRow(0).getCell(3).setCellValue("昵称");
            book.getSheet("单位").getRow(0).getCell(5).setCellValue("何时");
            book.getSheet("职务").getRow(0).getCell(2).setCellValue("职务名称");
        });

        assertThat(client.compare(file).select(".bad-cells tbody tr").eachText())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("单位 1 简称", "缺“简称”这一列"))
                .anySatisfy(line -> assertThat(line).contains("单位 1 不再存在之日"));
    }

    @Test
    void findsTheHeadingsInAnyOrderBelowATitle() throws IOException {
        byte[] file = client.edited(book -> {
            Sheet units = book.getSheet("单位");
            units.shiftRows(0, units.getLastRowNum(), 1);
            units.createRow(0).createCell(0).setCellValue("全区单位一览");
            units.getRow(1).getCell(2).setCellValue("单位名称");
            cell(units, "西镇", 2, 4).setCellValue("西乡");
        });

        Document page = client.compare(file);
        assertThat(page.select(".bad-cells")).isEmpty();
        assertThat(page.select(".changes tbody tr").text()).contains("西镇", "西乡");
    }

    @Test
    void saysAtItsCellWhatIsADateWithoutItsFormOrAnErrorInWords() throws IOException {
        byte[] file = client.edited(book -> {
            cell(book.getSheet("职务"), "调研员", 2, 4).setCellValue(44986);
            cell(book.getSheet("单位"), "东镇", 2, 4).setCellValue("#REF!");
        });

        assertThat(client.compare(file).select(".bad-cells tbody tr").eachText())
                .containsExactlyInAnyOrder(
                        "单位 3 其他叫法（每行一个） E3 #REF! 是错误值：#REF!", "职务 4 起 E4 44986 像是丢了格式的日期：44986。请写成文字，如 2022-06-30。");
    }

    @Test
    void readsNoSheetOfMoreThanTenThousandRows() throws IOException {
        byte[] file = client.edited(book -> {
            Sheet former = book.getSheet("曾用名");
            for (int row = 1; row <= 10_001; row++) {
                former.createRow(row).createCell(0).setCellValue("某局");
            }
        });

        assertThat(client.compare(file).select(".bad-cells tbody tr").eachText())
                .containsExactly("曾用名 10002 A10002 超过 10000 行，本表没有读取。");
    }

    @Test
    void refusesAFileThatIsNoWorkbook() {
        assertThat(client.upload("words".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("这不是 xlsx 文件");
    }

    private Directory directory() {
        return current.within(DISTRICT, directories::current);
    }
}
