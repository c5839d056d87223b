package org.duban.timetable;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link Period} as its text. */
@Converter(autoApply = true)
class PeriodColumn implements AttributeConverter<@Nullable Period, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
        return period == null ? null : period.toString();
    }

    @Override
    public @Nullable Period convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Period.of(text);
    }
}
