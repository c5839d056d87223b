package org.duban.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.reading.NotReadable;
import org.duban.reading.repair.Repaired;
import org.duban.reading.repair.Repairer;
import org.junit.jupiter.api.Test;

/** Damages files of every format at random; {@code -Dmutations=10000} damages more of them. */
class MutationTests {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int MUTATIONS = Integer.getInteger("mutations", 300);
    private static final long LONGEST = 5_000_000_000L;
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final String REPORT =
            "一、今年工作\n（一）優化環境。新建公园6个，增长8.\n5%。\n現(xiàn)在，“三园共建”?工程<b>开工</b>。\n?。ㄒ唬┰谛\n".repeat(5);

    @Test
    void readsOrRefusesWhateverIsDamaged() throws Exception {
        List<byte[]> files = files();
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] damaged = damage(files.get(seed % files.size()), new Random(seed));
            long start = CLOCK.getCurrentThreadCpuTime();
            readAndRepair(damaged, seed);
            assertThat(CLOCK.getCurrentThreadCpuTime() - start)
                    .as("time of mutation " + seed)
                    .isLessThan(LONGEST);
        }
    }

    private static void readAndRepair(byte[] bytes, int seed) {
        RawDocument document;
        try {
            document = new FileReader().read(bytes, null);
        } catch (NotReadable refused) {
            return;
        }
        Repaired repaired = new Repairer().repair(document.text());
        assertThat(document.tables())
                .as("tables of mutation " + seed)
                .allMatch(table -> table.span().end() <= document.text().length());
        assertThat(repaired.repairs())
                .as("repairs of mutation " + seed)
                .allMatch(repair -> repair.source().in(document.text()).equals(repair.before())
                        && repair.span().in(repaired.text()).equals(repair.after()));
    }

    private static List<byte[]> files() throws Exception {
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
        files.addAll(seeds());
        return files;
    }

    private static List<byte[]> seeds() throws Exception {
        List<byte[]> seeds = new ArrayList<>();
        if (Files.isDirectory(SEEDS)) {
            try (Stream<Path> paths = Files.list(SEEDS)) {
                for (Path path : paths.sorted().toList()) {
                    seeds.add(Files.readAllBytes(path));
                }
            }
        }
        return seeds;
    }

    /** Drops, doubles, swaps and changes runs of bytes at a few places. */
    private static byte[] damage(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = random.nextInt(6); i >= 0 && damaged.length > 8; i--) {
            int from = random.nextInt(damaged.length - 4);
            int length = 1 + random.nextInt(Math.min(40, damaged.length - from - 1));
            damaged = switch (random.nextInt(5)) {
                case 0 ->
                    join(Arrays.copyOf(damaged, from), Arrays.copyOfRange(damaged, from + length, damaged.length));
                case 1 ->
                    join(Arrays.copyOf(damaged, from + length), Arrays.copyOfRange(damaged, from, damaged.length));
                case 2 -> swapped(damaged, from, random.nextInt(damaged.length));
                case 3 -> changed(damaged, from, (byte) random.nextInt());
                default -> random.nextInt(4) > 0 ? damaged : Arrays.copyOf(damaged, from);
            };
        }
        return damaged;
    }

    private static byte[] join(byte[] head, byte[] tail) {
        byte[] joined = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }

    private static byte[] swapped(byte[] bytes, int a, int b) {
        byte kept = bytes[a];
        bytes[a] = bytes[b];
        bytes[b] = kept;
        return bytes;
    }

    private static byte[] changed(byte[] bytes, int place, byte value) {
        bytes[place] = value;
        return bytes;
    }
}
