package org.duban.revision;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.testing.People;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** All the ways in which a person or a program can change the table of {@link RevisedTable}. */
enum Ways {
    REWORD {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.form("/targets/1/edit", "text", "新建公园五个。", "version", at.version(1));
        }
    },
    CORRECT_A_NUMBER {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.form("/targets/2/indicators/" + at.indicator(), number("5"));
        }
    },
    ADD_A_NUMBER {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.form("/targets/2/indicators/new", number("7"));
        }
    },
    REMOVE_A_NUMBER {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.form("/targets/2/indicators/" + at.indicator() + "/removed", "version", "0");
        }
    },
    ASSIGN_MANY {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.form(
                    "/targets/assignment",
                    "number",
                    "1",
                    "number",
                    "2",
                    "role",
                    "LEAD",
                    "mode",
                    "ADD",
                    "name",
                    "修订水务局");
        }
    },
    CHANGE_THE_LEADER {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.form("/targets/assignment", "number", "1", "role", "LEADER", "mode", "SET", "name", "副区长乙");
        }
    },
    ASSIGN_BY_THE_INTERFACE {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.mvc()
                    .put()
                    .uri("/api" + at.path("/targets/1/assignment"))
                    .with(httpBasic(at.supervisor(), People.PASSWORD))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"lead\":[\"修订水务局\"]}");
        }
    },
    SETTLE_A_NAME {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.form("/targets/1/names", "kind", "UNIT", "printed", "未知单位甲", "meant", "修订水务局", "fresh", "false");
        }
    },
    HAND_OVER {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.mvc()
                    .post()
                    .uri("/" + RevisedTable.DISTRICT + "/handover/tasks")
                    .with(user(at.supervisor()))
                    .with(csrf())
                    .param("from", at.leading().toString())
                    .param("to", RevisedTable.water().toString())
                    .param("year", "" + at.year());
        }
    },
    ADD_A_TARGET {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.form("/targets/new", "text", "新建桥梁一座。");
        }
    },
    CANCEL {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.form("/targets/1/cancelled", "cancelled", "true", "version", at.version(1));
        }
    },
    RESTORE {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.form("/targets/3/cancelled", "cancelled", "false", "version", at.version(3));
        }
    },
    APPROVE_AN_IMPORT {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.form(
                    "/table/import/approved",
                    "changes",
                    "{\"changes\":[{\"number\":1,\"field\":\"due\",\"from\":\"\",\"to\":\"11月底\"}]}");
        }
    },
    IMPORT_BY_THE_INTERFACE {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.mvc()
                    .post()
                    .uri("/api" + at.path("/table?apply=true"))
                    .multipart()
                    .file("file", edited(at.call("/table.xlsx")))
                    .with(httpBasic(at.supervisor(), People.PASSWORD));
        }
    },
    TAKE_OVER_A_ROW_OF_LAST_YEAR {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            at.promiseLastYear();
            return at.form("/previous", "gone", "1");
        }
    },
    PUBLISH {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.mvc()
                    .post()
                    .uri("/" + RevisedTable.DISTRICT + "/reports/" + at.second() + "/publish")
                    .with(user(at.supervisor()))
                    .with(csrf());
        }
    },
    PUBLISH_BY_THE_INTERFACE {
        @Override
        AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at) {
            return at.mvc()
                    .post()
                    .uri("/api" + at.path("/reports/" + at.second() + "/publish"))
                    .with(httpBasic(at.supervisor(), People.PASSWORD));
        }
    };

    abstract AbstractMockHttpServletRequestBuilder<?> in(RevisedTable at);

    private static String[] number(String value) {
        return new String[] {
            "name",
            "口袋公园",
            "op",
            "EQUAL",
            "value",
            value,
            "unit",
            "个",
            "measure",
            "COUNT",
            "modality",
            "PLAN",
            "type",
            "CUMULATIVE",
            "version",
            "0"
        };
    }

    private static byte[] edited(MvcTestResult export) {
        byte[] workbook = export.getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.getSheetAt(1).getRow(1).forEach(cell -> {
                if (cell.toString().equals("新建公园四个。")) {
                    cell.setCellValue("新建公园六个。");
                }
            });
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
