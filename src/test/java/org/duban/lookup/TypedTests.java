package org.duban.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.shared.Folded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTests {
    @ParameterizedTest
    @CsvSource({
        "住建局, 住建局, WHOLE",
        "住 建, 住建局, BEGINNING",
        "邹区镇, 高新园（邹区镇）, INSIDE",
        "zjj, 住建局, WHOLE_SOUND",
        "ZJJ, 住建局, WHOLE_SOUND",
        "zfhcxjsj, 住房和城乡建设局, WHOLE_SOUND",
        "zhufanghechengxiangjiansheju, 住房和城乡建设局, WHOLE_SOUND",
        "zj, 住建局, SOUND",
        "zhujianj, 住建局, WHOLE_SOUND",
        "zhuji, 住建局, SOUND",
        "住j, 住建局, SOUND",
        "cxj, 住房和城乡建设局, SOUND_INSIDE",
        "zqz, 高新园(邹区镇), SOUND_INSIDE",
        "chongqing, 重庆路街道, SOUND",
        "czx, 长征街道, ''",
        "zz, 长征街道, SOUND",
        "lvhua, 绿化办, SOUND",
        "12345b, 12345办, WHOLE_SOUND",
        "xyz, 住建局, ''",
        "xsj, 住房和城乡建设局, ''"
    })
    void fitsNamesAndTheirSounds(String typed, String name, String fit) {
        assertThat(Typed.of(typed).fits(Folded.of(name)).map(Fit::name).orElse(""))
                .isEqualTo(fit);
    }
}
