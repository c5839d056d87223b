package org.duban.reading.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes page numbers, running heads and feet off the pages: what stands at the edge of most of them. */
final class PageFurniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·\\s]{0,9}(?:第\\s?)?\\d{1,4}(?:\\s?页)?(?:\\s?[/共，,]{1,2}\\s?\\d{1,4}\\s?页?)?[-—–－·\\s]{0,9}");
    private static final int EDGE = 2;
    private static final int FEWEST_PAGES = 3;

    private PageFurniture() {}

    static List<PageLine> without(List<PageLine> lines) {
        TreeMap<Integer, List<PageLine>> pages =
                lines.stream().collect(Collectors.groupingBy(PageLine::page, TreeMap::new, Collectors.toList()));
        Map<String, Integer> counts = new HashMap<>();
        pages.values().forEach(page -> edge(page, line -> counts.merge(shape(line), 1, Integer::sum)));
        List<PageLine> kept = new ArrayList<>(lines);
        List<PageLine> gone = new ArrayList<>();
        pages.values()
                .forEach(page -> edge(page, line -> {
                    if (isFurniture(line, counts, pages.size())) {
                        gone.add(line);
                    }
                }));
        kept.removeAll(new HashSet<>(gone));
        return kept;
    }

    private static void edge(List<PageLine> page, Consumer<PageLine> each) {
        for (int i = 0; i < page.size(); i++) {
            if (i < EDGE || i >= page.size() - EDGE) {
                each.accept(page.get(i));
            }
        }
    }

    private static boolean isFurniture(PageLine line, Map<String, Integer> counts, int pages) {
        boolean repeated = pages >= FEWEST_PAGES && 2 * counts.getOrDefault(shape(line), 0) > pages;
        return repeated || PAGE_NUMBER.matcher(line.words()).matches();
    }

    /** The words without their figures, which differ from page to page. */
    private static String shape(PageLine line) {
        return line.words().replaceAll("\\d+", "0");
    }
}
