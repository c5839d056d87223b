package org.duban.reading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.reading.DocumentReader;
import org.duban.reading.NotReadable;
import org.duban.reading.ReadDocument;
import org.junit.jupiter.api.Test;

/** Damages files of every format, and the seeds, at random; {@code -Dmutations=10000} damages that many of each. */
class MutationTests {
    /** What a thread allocates is more than it ever holds, and is measured exactly, whatever the heap. */
    private static final ThreadMXBean USE = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int MUTATIONS = Integer.getInteger("mutations", 150);
    private static final long LONGEST = 5_000_000_000L;
    private static final long MOST_MEMORY = 256L * 1024 * 1024;
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final String REPORT =
            "一、今年工作\n（一）優化環境。新建公园6个，增长8.\n5%。\n現(xiàn)在，“三园共建”?工程<b>开工</b>。\n?。ㄒ唬┰谛\n".repeat(5);

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsOrRefusesWhateverIsDamaged() throws IOException {
        readsDamaged(files());
    }

    @Test
    void readsOrRefusesDamagedSeeds() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds are not beside the checkout: " + SEEDS);
        readsDamaged(seeds());
    }

    private void readsDamaged(List<byte[]> files) {
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] damaged = new Mutation(seed).damage(files.get(seed % files.size()));
            long start = USE.getCurrentThreadCpuTime();
            long allocated = USE.getCurrentThreadAllocatedBytes();
            read(damaged, seed);
            assertThat(USE.getCurrentThreadAllocatedBytes() - allocated)
                    .as("memory of mutation " + seed)
                    .isLessThan(MOST_MEMORY);
            assertThat(USE.getCurrentThreadCpuTime() - start)
                    .as("time of mutation " + seed)
                    .isLessThan(LONGEST);
        }
    }

    private void read(byte[] bytes, int seed) {
        ReadDocument document;
        try {
            document = reader.read(bytes, null);
        } catch (NotReadable refused) {
            return;
        }
        assertThat(document.repairs())
                .as("repairs of mutation " + seed)
                .allMatch(repair -> repair.source().in(document.source()).equals(repair.before())
                        && repair.span().in(document.text()).equals(repair.after()));
    }

    private static List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String charset : List.of("UTF-8", "GB18030", "UTF-16", "Big5")) {
            files.add(REPORT.getBytes(Charset.forName(charset)));
        }
        files.add(
                "<html><body><table><tr><td rowspan=2>甲</td><td>乙</td></tr><tr><td colspan=3>丙</td></tr></table><p>丁</p>"
                        .getBytes(StandardCharsets.UTF_8));
        files.add(DocxFileTests.bytes(
                word -> word.createTable(3, 3).getRow(0).getCell(0).setText("新建公园")));
        files.add(ExcelFileTests.bytes(XSSFWorkbook::new));
        files.add(ExcelFileTests.bytes(HSSFWorkbook::new));
        files.add(PdfMother.pdf(List.of(List.of("新建公园", "　　修缮校舍"), List.of("— 2 —"))));
        files.add(ZipMother.ofd(ZipMother.text(1, 1, "新建公园"), ZipMother.text(1, 9, "修缮校舍")));
        for (String name : List.of("plan.doc", "plan.docx", "plan.pdf", "plan.html", "sheet.xls", "sheet.xlsx")) {
            files.add(resource(name));
        }
        return files;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = MutationTests.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> paths = Files.list(SEEDS)) {
            for (Path path : paths.sorted().toList()) {
                seeds.add(Files.readAllBytes(path));
            }
        }
        return seeds;
    }
}
