package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.duban.testing.DubanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class UploadLimitIntegrationTests {
    private static final byte[] TOO_LARGE = new byte[52 * 1024 * 1024];

    @Autowired
    private MockMvcTester mvc;

    @Test
    void tellsAPersonOnThePageOfErrors() {
        assertThat(posted("/120105/reports")).hasStatus(413).hasForwardedUrl("/error");
    }

    @Test
    void tellsAProgramTheReason() {
        assertThat(posted("/api/120105/2023/reports"))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("TOO_LARGE");
    }

    private MvcTestResult posted(String path) {
        return mvc.post()
                .uri(path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .content(TOO_LARGE)
                .with(user("anyone"))
                .exchange();
    }
}
