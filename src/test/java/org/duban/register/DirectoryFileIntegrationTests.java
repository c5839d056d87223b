package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryFileIntegrationTests {
    private static final String DISTRICT = "130126";
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Directories directories;

    @Autowired
    private CurrentDistrict current;

    private String supervisor = "";

    @BeforeAll
    void fill(@Autowired People people, @Autowired Units units, @Autowired Posts posts) {
        supervisor = people.supervisor(DISTRICT).username();
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
        Document page = compare(edited(book -> {}));

        assertThat(page.text()).contains("文件和名录一致，没有改动");
        assertThat(page.select(".changes, .bad-cells")).isEmpty();
    }

    @Test
    void writesTextThatStartsAFormulaAsText() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(export()))) {
            Cell aliases = cell(book.getSheet("单位"), "公路局", 2, 4);
            assertThat(aliases.getCellType()).isEqualTo(CellType.STRING);
            assertThat(aliases.getStringCellValue()).startsWith("=路桥");
            assertThat(aliases.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void namesEveryBadCellAndTakesOnlyTheGoodOnesWhenAsked() throws IOException {
        byte[] file = edited(book -> {
            cell(book.getSheet("单位"), "东镇", 2, 3).setCellFormula("1+1");
            cell(book.getSheet("单位"), "西镇", 2, 3).setCellValue("西");
            cell(book.getSheet("分组成员"), "各镇", 0, 1).setCellValue("南镇");
            cell(book.getSheet("职务"), "调研员", 2, 4).setCellValue("去年");
        });
        Document page = compare(file);

        assertThat(page.select(".bad-cells tbody tr").eachText())
                .containsExactlyInAnyOrder(
                        "单位 3 简称 是公式，请改成文字 =1+1", "分组成员 2 成员 名录和本文件里都没有这个单位 南镇", "职务 4 起 不是日期，请写成 2023-03-01 去年");
        assertThat(page.select(".changes tbody tr").eachText()).containsExactly("西镇 简称 西");
        assertThat(errors(page)).containsExactly("单位", "分组成员", "职务");
        assertThat(approve(page, false)).hasStatus(409);
        assertThat(directory().unit("西")).isEmpty();
        assertThat(approve(page, true)).hasRedirectedUrl("/130126/units");
        assertThat(directory().unit("西")).isPresent();
    }

    @Test
    void takesEditedNamesMembersAndHoldersAfterApproval() throws IOException {
        byte[] file = edited(book -> {
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
        Document page = compare(file);
        assertThat(page.select(".changes").text()).contains("东镇 全称 东镇 东街道", "新局 新增", "督查专员 新增");
        assertThat(approve(page, false)).hasStatus3xxRedirection();

        assertThat(directory().units().get(0).name()).isEqualTo("新局");
        assertThat(directory().unit("东街道")).isPresent();
        assertThat(directory().post("许四", LocalDate.of(2024, 1, 5))).isPresent();
        assertThat(directory().post("许四", LocalDate.of(2024, 1, 4)).map(Post::title))
                .hasValue("督查专员");
        assertThat(compare(edited(book -> {})).text()).contains("没有改动");
    }

    @Test
    void refusesAnApprovalOfOtherChanges() throws IOException {
        Document page =
                compare(edited(book -> cell(book.getSheet("单位"), "公路局", 2, 3).setCellValue("公路")));
        page.select("input[name=seal]").attr("value", "0");

        assertThat(approve(page, false)).hasStatus(409);
    }

    @Test
    void saysWhichColumnIsMissing() throws IOException {
        byte[] file = edited(book -> book.getSheet("单位").getRow(0).getCell(3).setCellValue("昵称"));

        assertThat(compare(file).select(".bad-cells").text()).contains("单位 1 简称 第一行缺这一列的标题");
    }

    @Test
    void refusesAFileThatIsNoWorkbook() {
        assertThat(upload("words".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("不是名录的 Excel");
    }

    private static Cell cell(Sheet sheet, String name, int nameColumn, int column) {
        for (Row row : sheet) {
            if (row.getCell(nameColumn) != null
                    && name.equals(row.getCell(nameColumn).getStringCellValue())) {
                return row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
            }
        }
        throw new IllegalArgumentException(name);
    }

    private byte[] export() {
        return mvc.get()
                .uri("/130126/directory.xlsx?lang=zh")
                .with(user(supervisor))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private byte[] edited(Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(export()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    private Document compare(byte[] file) {
        MvcTestResult result = upload(file);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult upload(byte[] file) {
        return mvc.post()
                .uri("/130126/directory/import?lang=zh")
                .multipart()
                .file(new MockMultipartFile("file", "directory.xlsx", null, file))
                .with(user(supervisor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult approve(Document page, boolean skipBad) {
        return mvc.post()
                .uri("/130126/directory/import/approved")
                .with(user(supervisor))
                .with(csrf())
                .param("content", page.select("input[name=content]").attr("value"))
                .param("seal", page.select("input[name=seal]").attr("value"))
                .param("skipBad", String.valueOf(skipBad))
                .exchange();
    }

    private List<String> errors(Document page) throws IOException {
        byte[] list = mvc.post()
                .uri("/130126/directory/import/bad.xlsx?lang=zh")
                .with(user(supervisor))
                .with(csrf())
                .param("content", page.select("input[name=content]").attr("value"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(list))) {
            Sheet sheet = book.getSheetAt(0);
            return IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue())
                    .toList();
        }
    }

    private Directory directory() {
        return current.within(DISTRICT, directories::current);
    }
}
