package org.duban.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.publication.PublishChoices;
import org.duban.publication.PublishReport;
import org.duban.publication.Published;
import org.duban.publication.TableMother;
import org.duban.report.ImportReport;
import org.duban.report.Upload;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
class SeedTableIntegrationTests {
    private static final Path SEEDS = Path.of("../shared/seeds");
    /** A district of the test's own, so that other tests may use the seed's. */
    private static final String DISTRICT = "130124";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ImportReport importReport;

    @Autowired
    private PublishReport publishReport;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Test
    void makesBothAnnexesOneTableAndFindsWhatTheyPromiseTwice() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds lie beside the project only where it was written");
        byte[] seed = Files.readAllBytes(seed());

        Published published = currentDistrict.within(DISTRICT, () -> {
            UUID draft = importReport.execute(new Upload(seed, "003.txt", null, 2022), "测试");
            return publishReport.execute(draft, PublishChoices.unasked(true));
        });

        assertThat(published.added()).isEqualTo(88 + 19);
        assertThat(tables.table(DISTRICT, 2022).get(88).place().part()).isEqualTo(2);
        assertThat(tables.table(DISTRICT, 2022).get(106).number()).isEqualTo(107);
        Account supervisor = people.supervisor(DISTRICT);
        assertThat(mvc.get()
                        .uri("/api/{code}/2022/findings", DISTRICT)
                        .with(httpBasic(supervisor.username(), People.PASSWORD)))
                .bodyJson()
                .convertTo(FindingView[].class)
                .satisfies(SeedTableIntegrationTests::namesTheRoadsAndThePromisesMadeTwice);
    }

    private static void namesTheRoadsAndThePromisesMadeTwice(FindingView[] findings) {
        assertThat(findings)
                .filteredOn(each -> each.kind() == Finding.Kind.DIFFERENT_NUMBER)
                .anyMatch(each -> each.a().number() == 48
                        && each.b().number() > 88
                        && each.a().value().intValue() == 12
                        && each.b().value().intValue() == 10);
        assertThat(findings)
                .filteredOn(each ->
                        each.kind() == Finding.Kind.SAME_PROMISE && each.b().number() > 88)
                .extracting(each -> each.a().value().intValue() + each.a().unit())
                .contains("37个", "150亩", "2000个", "2800个");
    }

    private static Path seed() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("003"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
