package org.duban.district;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.testing.DubanTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DubanTest
class DistrictsIntegrationTests {
    @Autowired
    private Districts districts;

    @Test
    void holdsEveryDivisionOfTheCountryInForce() {
        // The counts that the Ministry of Civil Affairs published for the end of 2024
        assertThat(inForce(Level.PROVINCE)).isEqualTo(34);
        assertThat(inForce(Level.CITY)).isEqualTo(333);
        assertThat(inForce(Level.COUNTY)).isEqualTo(2846);
    }

    @ParameterizedTest
    @CsvSource({
        "常州市钟楼区, 2022, 320404",
        "江苏常州钟楼区, 2022, 320404",
        "江苏省常州市, 2022, 320400",
        "句容市, 2022, 321183",
        "江苏省, 2022, 320000",
        "东莞市, 2022, 441900",
        "济源市, 2022, 419001",
        "北京市朝阳区, 2022, 110105",
        "北京市, 2022, 110000",
        "北京市东城区, 2022, 110101",
        "金坛市, 2013, 320482",
        "金坛区, 2022, 320413"
    })
    void findsThePlaceThatADocumentNames(String place, int year, String code) {
        assertThat(districts.at(place, year)).map(District::code).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"朝阳区", "上海市朝阳区", "金坛市", "某某市", "市", ""})
    void findsNothingForAPlaceThatIsUnknownOrNotTheOnlyOneOfItsName(String place) {
        assertThat(districts.at(place, 2022)).isEmpty();
    }

    @Test
    void searchesByWordsAndByCode() {
        assertThat(districts.search("常州 钟楼", 2022, 5))
                .extracting(District::code)
                .containsExactly("320404");
        assertThat(districts.search("3204", 2022, 20))
                .extracting(District::code)
                .startsWith("320400");
        assertThat(districts.search("%", 2022, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void putsDivisionsThatNoLongerExistLast() {
        assertThat(districts.search("金坛", 2022, 5)).extracting(District::code).containsExactly("320413", "320482");
    }

    private long inForce(Level level) {
        return districts.findAll().stream()
                .filter(each -> each.level() == level && each.existsIn(2026))
                .count();
    }
}
