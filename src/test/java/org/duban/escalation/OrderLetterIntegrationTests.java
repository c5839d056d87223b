package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.duban.testing.DubanTest;
import org.duban.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@DubanTest
class OrderLetterIntegrationTests {
    private static final String DISTRICT = "340304";

    @Autowired
    private OrderScene scene;

    @Test
    @ExtendWith(Office.class)
    void isADocumentToSignOnOnePage() {
        OrderScene.Cast cast = scene.begin(DISTRICT);
        UUID target = scene.overdue(cast, 7, 12);
        scene.make(cast, target, Form.ORDER);
        byte[] file = scene.get(cast, cast.supervisor(), "/orders/" + scene.latest(cast, "id") + ".docx")
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();

        List<String> pages = Office.printed(file, "order.docx");

        assertThat(pages)
                .singleElement()
                .asString()
                .startsWith("督办单〔" + scene.today().getYear() + "〕1号签发人：")
                .contains(cast.unit().name() + "：", "第7项任务", "已逾期12个工作日", "督查室");
    }
}
