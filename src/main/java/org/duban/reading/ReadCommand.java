package org.duban.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The command line's {@code read FILE}: prints what a document says, one JSON object a line. */
public final class ReadCommand {
    private static final int READ = 0;
    private static final int NOT_READABLE = 2;
    private static final int WRONG_USAGE = 64;

    /**
     * Runs the command.
     *
     * @param arguments one file name, or {@code -} for standard input
     * @return the exit status: 0 read; 2 not readable, one line on {@code err} says why; 64 wrong usage
     */
    public int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        if (arguments.size() != 1) {
            err.println("usage: read FILE (or - for standard input)");
            return WRONG_USAGE;
        }
        try {
            return print(arguments.get(0), in, out);
        } catch (NotReadable e) {
            err.println(arguments.get(0) + ": not readable, because " + e.reason() + ": " + oneLine(e));
        } catch (NoSuchFileException e) {
            err.println(arguments.get(0) + ": not readable, because there is no such file");
        } catch (IOException e) {
            err.println(arguments.get(0) + ": not readable, because " + oneLine(e));
        }
        return NOT_READABLE;
    }

    private static int print(String name, InputStream in, PrintStream out) throws IOException {
        byte[] content = "-".equals(name) ? in.readNBytes(DocumentReader.LARGEST + 1) : content(Path.of(name));
        new JsonLines(out).write(new DocumentReader().read(content, "-".equals(name) ? null : name));
        return READ;
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(DocumentReader.LARGEST + 1);
        }
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }
}
