package org.duban.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A report in prose of so many promises, with no word on who answers for them, imported and published through the interface. */
public final class Prose {
    private static final String[] THINGS = {
        "新建公共充电桩%d个", "改造老旧小区%d个", "新增托位%d个", "新建口袋公园%d个", "培育专精特新企业%d家",
        "新建农村公路%d公里", "新增城镇就业%d人", "开展惠民演出%d场", "整治河道%d条", "新增养老床位%d张"
    };
    private static final String CREDENTIALS = "Basic "
            + Base64.getEncoder().encodeToString(("supervisor:" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8));

    private Prose() {}

    /** Puts a table of these rows into a year of the demo district that has none. */
    public static void publish(APIRequestContext requests, int port, int year, int promises) {
        publish(requests, port, year, "报告.txt", text(year, promises));
    }

    /** Puts the table of a document into a year of the demo district that has none; unknown names stay open. */
    public static void publish(APIRequestContext requests, int port, int year, String name, String document) {
        String reports = "http://localhost:%d/api/990101/%d/reports".formatted(port, year);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        FormData file = FormData.create().set("file", new FilePayload(name, "application/octet-stream", bytes));
        String id = sent(requests, reports, options().setMultipart(file));
        sent(requests, reports + "/" + id + "/publish?createUnknown=false", options());
    }

    private static String text(int year, int promises) {
        return IntStream.range(0, promises)
                .mapToObj(i -> THINGS[i % THINGS.length].formatted(100 + 7 * i) + "。")
                .collect(Collectors.joining("", "云岫区%d年政府工作报告\n一、推动产业发展\n".formatted(year), "\n"));
    }

    private static RequestOptions options() {
        return RequestOptions.create().setHeader("Authorization", CREDENTIALS).setTimeout(120_000);
    }

    private static String sent(APIRequestContext requests, String path, RequestOptions options) {
        APIResponse answer = requests.post(path, options);
        assertThat(answer.ok()).as(answer.text()).isTrue();
        return JsonMapper.shared().readTree(answer.body()).path("id").asString("");
    }
}
