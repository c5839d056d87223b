package org.duban.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.intake.ImportReport;
import org.duban.publication.PublishChoices;
import org.duban.publication.PublishReport;
import org.duban.publication.Published;
import org.duban.publication.TableMother;
import org.duban.report.Upload;
import org.duban.shared.Amount;
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

    /**
     * What a person finds who reads the seed: number and value of the one, number and value of the other. Some are about different
     * places, as 2 beside 3 and 41; that is for a person to say.
     */
    private static final Set<String> READ = Set.of(
            "1:37=60:37",
            "1:37=98:37",
            "60:37=98:37",
            "60:20=98:20",
            "46:2000=96:2000",
            "61:13≠89:6",
            "61:2800=89:2800",
            "78:150=90:150",
            "48:12≠101:10",
            "48:12=91:12",
            "45:10=96:10",
            "63:1=102:1",
            "2:12000000000≠41:20000000000",
            "2:2=42:2",
            "2:4≠42:3",
            "3:36≠21:37.2",
            "2:30≠3:15",
            "2:3≠31:5",
            "2:1=31:1",
            "78:8=105:8",
            "55:20000=99:20000",
            "2:30≠21:100",
            "3:15≠21:100",
            "2:5≠31:25");

    private static void namesTheRoadsAndThePromisesMadeTwice(FindingView[] findings) {
        List<String> found =
                Stream.of(findings).map(SeedTableIntegrationTests::brief).toList();
        long right = found.stream().filter(READ::contains).count();
        long met = READ.stream().filter(found::contains).count();
        System.out.printf(
                "seed 003: %d findings, %d right; %d of %d met; wrong: %s; missed: %s%n",
                found.size(),
                right,
                met,
                READ.size(),
                found.stream().filter(each -> !READ.contains(each)).toList(),
                READ.stream().filter(each -> !found.contains(each)).toList());
        assertThat(found)
                .contains("48:12≠101:10", "48:12=91:12", "61:13≠89:6", "2:12000000000≠41:20000000000", "60:37=98:37");
        assertThat((double) right / found.size()).isGreaterThanOrEqualTo(0.9);
        assertThat((double) met / READ.size()).isGreaterThanOrEqualTo(0.85);
    }

    private static String brief(FindingView finding) {
        return "%d:%s%s%d:%s"
                .formatted(
                        finding.a().number(),
                        Amount.plain(finding.a().value()),
                        finding.kind() == Finding.Kind.SAME_PROMISE ? "=" : "≠",
                        finding.b().number(),
                        Amount.plain(finding.b().value()));
    }

    private static Path seed() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("003"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
