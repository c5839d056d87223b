package org.duban.bulletin;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How many targets fall into each class. */
record Classes(int total, List<Count> counts) {
    /** One class with its part of all, in percent with one decimal. */
    record Count(Category category, int count, BigDecimal percent) {}

    Classes {
        counts = List.copyOf(counts);
        if (counts.stream().mapToInt(Count::count).sum() != total) {
            throw new ClassesDoNotSum(total, counts);
        }
    }

    /**
     * @param total how many targets there are by the table
     * @throws ClassesDoNotSum where the lines are not just as many
     */
    static Classes of(List<Line> lines, int total) {
        Map<Category, Long> found = lines.stream().collect(groupingBy(Line::category, counting()));
        List<Integer> counts = Arrays.stream(Category.values())
                .map(category -> found.getOrDefault(category, 0L).intValue())
                .toList();
        List<BigDecimal> percents = LargestRemainder.percentages(counts);
        return new Classes(
                total,
                IntStream.range(0, counts.size())
                        .mapToObj(at -> new Count(Category.values()[at], counts.get(at), percents.get(at)))
                        .toList());
    }
}
