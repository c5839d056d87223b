package org.duban.bulletin;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A bulletin whose classes do not add up to all targets is not printed. */
class ClassesDoNotSum extends Refusal {
    ClassesDoNotSum(int total, List<Classes.Count> counts) {
        super(
                HttpStatus.CONFLICT,
                total,
                counts.stream().mapToInt(Classes.Count::count).sum(),
                counts.stream().map(each -> Integer.toString(each.count())).collect(joining("+")));
    }
}
