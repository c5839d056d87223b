package org.duban.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * LibreOffice without a window, which opens a document and prints it. Where none is installed its tests are skipped, or fail where
 * {@code DUBAN_REQUIRE_OFFICE=1} is set. Pictures of the pages are kept in {@code target/pictures} for people.
 */
public class Office implements ExecutionCondition {
    private static final Optional<Path> PROGRAM = Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int DOTS_PER_INCH = 80;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (PROGRAM.isPresent() || "1".equals(System.getenv("DUBAN_REQUIRE_OFFICE"))) {
            return ConditionEvaluationResult.enabled("there is a LibreOffice, or there must be one");
        }
        return ConditionEvaluationResult.disabled("no LibreOffice is installed");
    }

    /**
     * The text of each page as LibreOffice prints it, without blanks.
     *
     * @param name the name of the document with its ending; the pictures are named after it
     */
    public static List<String> printed(byte[] document, String name) {
        try {
            Path folder = Files.createDirectories(PICTURES);
            Path file = Files.write(folder.resolve(name), document);
            convert(file, folder);
            return pages(folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page of a PDF, without blanks; pictures of the pages lie beside it. */
    public static List<String> pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
                ImageIO.write(
                        picture, "png", Path.of(pdf + "-" + (page + 1) + ".png").toFile());
            }
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> text(document, page))
                    .toList();
        }
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a profile of this process's own, so that it runs beside another one. */
    private static void convert(Path file, Path folder) throws IOException {
        Path profile =
                Path.of("target", "office-" + ProcessHandle.current().pid()).toAbsolutePath();
        Process process = new ProcessBuilder(
                        PROGRAM.orElseThrow().toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("LibreOffice did not finish");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
