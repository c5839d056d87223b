package org.duban.progress;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link Period} as its text. */
@Converter(autoApply = true)
class PeriodColumn implements AttributeConverter<Period, String> {
    @Override
    public String convertToDatabaseColumn(Period period) {
        return period.toString();
    }

    @Override
    public Period convertToEntityAttribute(String text) {
        return Period.of(text);
    }
}
