package org.duban.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class ImportReportIntegrationTests {
    private static final String DISTRICT = "120101";
    private static final String TEXT = """
            2023年青石区政府工作报告
            各位代表：
            一、2022年工作回顾
            过去一年，全区生产总值增长5.1%。
            二、2023年工作安排
            （一）加快产业升级
            新增高新技术企业30家以上，力争突破40家。
            建成标准厂房12万平方米。
            """;

    @Autowired
    private ImportReport importReport;

    @Autowired
    private Reports reports;

    @Autowired
    private ProposedTargets targets;

    @Autowired
    private Sections sections;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void enter() {
        jdbc.sql("insert into district values (?, '青石区', '青石区', 'COUNTY', null, 2000, null) on conflict do nothing")
                .param(DISTRICT)
                .update();
        currentDistrict.enter(DISTRICT);
    }

    @AfterEach
    void leave() {
        currentDistrict.leave();
    }

    @Test
    void keepsTheBytesAndDraftsTheTargets() {
        UUID id = importReport.execute(
                new Upload(TEXT.getBytes(StandardCharsets.UTF_8), "../a/报告.txt", null, null), "督查员");
        assertThat(targets.findLive(id)).extracting(ProposedTarget::text).contains("建成标准厂房12万平方米。");
    }
}
