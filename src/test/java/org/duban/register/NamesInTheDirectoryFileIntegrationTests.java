package org.duban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.register.DirectoryFileClient.cell;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
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
class NamesInTheDirectoryFileIntegrationTests {
    private static final String DISTRICT = "140212";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Directories directories;

    @Autowired
    private CurrentDistrict current;

    @SuppressWarnings("NullAway.Init")
    private DirectoryFileClient client;

    @BeforeAll
    void fill(@Autowired People people) {
        client = new DirectoryFileClient(
                mvc, DISTRICT, people.supervisor(DISTRICT).username());
        List.of("公路局", "南闸站", "北闸站", "旧闸站").forEach(each -> people.unit(DISTRICT, each));
    }

    @Test
    void refusesAnApprovalWhereTheDirectoryWasChangedMeanwhile() throws IOException {
        Document one = client.compare(
                client.edited(book -> cell(book.getSheet("单位"), "公路局", 2, 3).setCellValue("公路")));
        Document other = client.compare(
                client.edited(book -> cell(book.getSheet("单位"), "公路局", 2, 3).setCellValue("公路处")));
        assertThat(client.approve(other, false)).hasStatus3xxRedirection();

        assertThat(client.approve(one, false)).hasStatus(409);
        assertThat(directory().unit("公路处")).isPresent();
    }

    @Test
    void letsTwoUnitsExchangeTheirNames() throws IOException {
        UUID south = directory().require("南闸站").id();
        UUID north = directory().require("北闸站").id();
        Document page = client.compare(client.edited(book -> {
            Cell first = cell(book.getSheet("单位"), "南闸站", 2, 2);
            Cell second = cell(book.getSheet("单位"), "北闸站", 2, 2);
            first.setCellValue("北闸站");
            second.setCellValue("南闸站");
        }));
        assertThat(page.select(".bad-cells")).isEmpty();
        assertThat(client.approve(page, false)).hasStatus3xxRedirection();

        assertThat(directory().require("北闸站").id()).isEqualTo(south);
        assertThat(directory().require("南闸站").id()).isEqualTo(north);
    }

    @Test
    void refusesANameWhoseBearerIsNotInTheFileAndKeepsIt() throws IOException {
        Document page = client.compare(client.edited(book -> {
            Sheet units = book.getSheet("单位");
            units.removeRow(cell(units, "公路局", 2, 2).getRow());
            cell(units, "旧闸站", 2, 2).setCellValue("公路局");
        }));

        assertThat(page.select(".bad-cells").text()).contains("公路局 名录里另一家单位正用这个名称");
    }

    @Test
    void refusesTheNameOfAUnitWhoseOwnRowIsBad() throws IOException {
        Document page = client.compare(client.edited(book -> {
            Sheet units = book.getSheet("单位");
            Cell old = cell(units, "旧闸站", 2, 2);
            cell(units, "公路局", 2, 3).setCellFormula("1+1");
            cell(units, "公路局", 2, 2).setCellValue("旧闸站");
            old.setCellValue("公路局");
        }));

        assertThat(page.select(".bad-cells").text()).contains("=1+1 是公式", "公路局 名录里另一家单位正用这个名称");
        assertThat(page.select(".changes")).isEmpty();
    }

    private Directory directory() {
        return current.within(DISTRICT, directories::current);
    }
}
