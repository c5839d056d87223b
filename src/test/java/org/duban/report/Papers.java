package org.duban.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The mother of documents: work reports of our own wording, no two with the same bytes. */
public final class Papers {
    /** In traditional characters, as a mirror site in Big5 has it. */
    public static final String TRADITIONAL = """
            政府工作報告
            一、2022年工作回顧
            過去一年，我們完成了各項任務，經濟運行總體平穩，社會事業全面發展。
            二、2023年工作安排
            （一）發展文化事業
            新建圖書館2座。組織讀書活動，豐富群眾文化生活。
            """;

    private static final String NOTED = """
            政府工作報告
            一、2022年工作回顧
            過去一年，我們完成了各項任務(wù)，經濟運行總體平穩(wěn)。
            二、2023年工作安排
            （一）發(fā)展文化事業(yè)
            新建圖書館(guǎn)2座。組織讀書(shū)活動(dòng)，豐富群眾文化生活。
            改造老舊(jiù)小區16個，新建口袋公園8個。舉辦第%d屆讀書節。
            """;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String REPORT = """
            政府工作报告
            ——2023年1月8日在青石区第三届人民代表大会第二次会议上
            各位代表：
            现在，我代表区人民政府向大会报告工作。
            一、2022年工作回顾
            过去一年，全区生产总值增长5.1%%，新增就业6200人。
            二、2023年工作安排
            （一）加快产业升级
            新增高新技术企业30家以上，力争突破40家。建成标准厂房12万平方米。
            （二）办好民生实事
            新建幼儿园3所，改造老旧小区16个。第%d批停车场全部建成投用。
            """;

    private Papers() {}

    public static String report() {
        return REPORT.formatted(COUNT.incrementAndGet());
    }

    /** In traditional characters with pinyin notes, as a mirror site has it. */
    public static byte[] noted() {
        return NOTED.formatted(COUNT.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] reportIn(String charset) {
        return report().getBytes(Charset.forName(charset));
    }

    public static byte[] docx() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            report().lines()
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beginning of a PNG. */
    public static byte[] picture() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0};
    }
}
