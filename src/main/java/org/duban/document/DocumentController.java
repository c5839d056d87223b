package org.duban.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.duban.revision.IssuedTables;
import org.duban.shared.NotFound;
import org.duban.table.TableFilter;
import org.duban.table.TargetTables;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the table as a document, with the rows and filters of the page; from the page and through the interface. */
@Controller
@ForReaders
class DocumentController {
    private final TargetTables tables;
    private final TablePrinter printer;
    private final IssuedTables issued;
    private final List<TableFormat> formats;

    DocumentController(TargetTables tables, TablePrinter printer, IssuedTables issued, List<TableFormat> formats) {
        this.tables = tables;
        this.issued = issued;
        this.printer = printer;
        this.formats = formats;
    }

    @GetMapping({
        "/{code:\\d{6}}/{year:\\d{4}}/table.{ending:[a-z]+}",
        "/api/{code:\\d{6}}/{year:\\d{4}}/table.{ending:[a-z]+}"
    })
    @Operation(
            responses =
                    @ApiResponse(
                            description = "xlsx, docx or pdf",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(types = "string", format = "binary"))))
    void download(
            @PathVariable int year,
            @PathVariable String ending,
            @ParameterObject @ModelAttribute("filter") TableFilter filter,
            @ParameterObject @ModelAttribute("form") PrintForm form,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Viewer viewer,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        TableFormat format = format(ending);
        PrintForm annexed = form.annexedTo(issued.basis(year));
        PrintedTable table = printer.print(viewer, tables.read(viewer, year, asOf), filter, annexed, locale);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", attachment(table.fileName() + "." + ending));
        format.write(table, response.getOutputStream());
    }

    private TableFormat format(String ending) {
        return formats.stream()
                .filter(each -> each.ending().equals(ending))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Makes a browser save the document under a name of any letters. */
    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
