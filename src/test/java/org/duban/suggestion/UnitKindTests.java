package org.duban.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitKindTests {
    @ParameterizedTest
    @CsvSource({"住建局, 县住房和城乡建设局", "文旅局, 市文化和旅游局", "资规分局, 自然资源和规划局", "区人社局, 人力资源和社会保障局", "市监局, 县市场监督管理局"})
    void knowsTheSameKindInAnotherDistrict(String one, String other) {
        assertThat(UnitKind.of(one).isLike(UnitKind.of(other))).isTrue();
        assertThat(UnitKind.of(other).isLike(UnitKind.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"教育局, 体育局", "水利局, 林业局", "民政局, 市监局", "科技局, 工信局"})
    void keepsDifferentKindsApart(String one, String other) {
        assertThat(UnitKind.of(one).isLike(UnitKind.of(other))).isFalse();
    }
}
