package org.duban.calendar;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The years that come with the program, by the notices of the State Council's General Office. */
@Component
class ShippedYears {
    private final CalendarFile files;

    ShippedYears(CalendarFile files) {
        this.files = files;
    }

    List<YearCalendar> read() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:calendar/*.csv");
            return Stream.of(found).map(this::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private YearCalendar read(Resource file) {
        try {
            int year = Integer.parseInt(requireNonNull(file.getFilename()).replace(".csv", ""));
            return files.read(file.getContentAsByteArray(), year).sound();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
