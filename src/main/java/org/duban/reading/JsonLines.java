package org.duban.reading;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a read document in the form of the gold labels: one JSON object a line, in UTF-8. */
final class JsonLines {
    private final JsonGenerator json;

    JsonLines(OutputStream out) {
        json = JsonFactory.builder()
                .rootValueSeparator("\n")
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    }

    void write(ReadDocument document) {
        writeDocument(document);
        document.headings().forEach(this::writeHeading);
        document.tasks().forEach(this::writeTask);
        document.rows().forEach(this::writeRow);
        document.repairs().forEach(this::writeRepair);
        json.writeRaw('\n');
        json.close();
    }

    private void writeDocument(ReadDocument document) {
        start("doc");
        json.writeStringProperty("kind", document.kind().name());
        json.writeStringProperty("place", document.place());
        json.writeStringProperty(
                "level", document.level() == null ? null : document.level().name());
        writeNumber("year", document.year());
        json.writeStringProperty("title", document.title());
        json.writeEndObject();
    }

    private void writeHeading(Heading heading) {
        start("heading");
        json.writeStringProperty("id", heading.id());
        json.writeStringProperty("parent", heading.parent());
        json.writeNumberProperty("level", heading.level());
        json.writeStringProperty("number", heading.number());
        json.writeStringProperty("title", heading.title());
        json.writeEndObject();
    }

    private void writeTask(Task task) {
        start("task");
        json.writeStringProperty("id", task.id());
        json.writeStringProperty("heading", task.heading());
        json.writeStringProperty("text", task.text());
        json.writeEndObject();
        task.indicators().forEach(indicator -> {
            start("indicator");
            json.writeStringProperty("task", task.id());
            writeIndicator(indicator);
        });
    }

    private void writeRow(Row row) {
        start("row");
        json.writeNumberProperty("no", row.no());
        json.writeStringProperty("group", row.group());
        json.writeStringProperty("subgroup", row.subgroup());
        json.writeStringProperty("text", row.text());
        writeStrings("leaders", row.leaders());
        writeStrings("lead", row.lead());
        writeStrings("support", row.support());
        writeStrings("inherited", names(row.inherited()));
        writeStrings("lost", names(row.lost()));
        json.writeBooleanProperty("sure", row.sure());
        json.writeStringProperty("due", row.due());
        json.writeEndObject();
        row.indicators().forEach(indicator -> {
            start("indicator");
            json.writeNumberProperty("row", row.no());
            writeIndicator(indicator);
        });
    }

    private void writeIndicator(Indicator indicator) {
        json.writeStringProperty("quote", indicator.quote());
        json.writeStringProperty("name", indicator.name());
        json.writeStringProperty("measure", indicator.measure().name());
        json.writeStringProperty("op", indicator.op().symbol());
        json.writeName("value");
        writeValue(indicator);
        json.writeStringProperty("unit", indicator.unit());
        json.writeStringProperty("modality", indicator.modality().name());
        json.writeBooleanProperty("sure", indicator.sure());
        json.writeEndObject();
    }

    private void writeValue(Indicator indicator) {
        if (indicator.upper() == null) {
            json.writeNumber(indicator.value());
        } else {
            json.writeStartArray();
            json.writeNumber(indicator.value());
            json.writeNumber(indicator.upper());
            json.writeEndArray();
        }
    }

    private void writeRepair(Repair repair) {
        start("repair");
        json.writeStringProperty("kind", repair.kind().name());
        json.writeNumberProperty("at", repair.source().start());
        json.writeStringProperty("before", repair.before());
        json.writeStringProperty("after", repair.after());
        json.writeEndObject();
    }

    private void start(String type) {
        json.writeStartObject();
        json.writeStringProperty("t", type);
    }

    private void writeStrings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void writeNumber(String name, @Nullable Integer value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    private static List<String> names(java.util.Set<Row.Field> fields) {
        return fields.stream()
                .sorted(Comparator.naturalOrder())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
