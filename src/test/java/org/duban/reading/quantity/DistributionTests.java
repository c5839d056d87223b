package org.duban.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.reading.quantity.Name.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTests {
    @ParameterizedTest
    @CsvSource({
        "省、市示范项目, 省示范项目, 市示范项目",
        "国家级和省级实验室, 国家级实验室, 省级实验室",
        "国、省考断面比例, 国考断面比例, 省考断面比例",
        "养老、医疗保险参保人数, 养老保险参保人数, 医疗保险参保人数",
        "财政收入、工业投资, 财政收入, 工业投资",
        "东湖、西湖分别完成清淤, 东湖清淤, 西湖清淤",
        "城乡居民收入, 城镇居民收入, 农村居民收入",
        "第二、三产业增加值, 第二产业增加值, 第三产业增加值"
    })
    void sharesOneNameAmongTwoValues(String noun, String first, String second) {
        assertThat(Distribution.names(name("", noun), 2)).containsExactly(first, second);
    }

    @Test
    void givesTheVerbToEachPart() {
        assertThat(Distribution.names(name("新建", "小学、幼儿园"), 2)).containsExactly("新建小学", "新建幼儿园");
    }

    @Test
    void sharesTheVerbsWhereTheyAreAsManyAsTheValues() {
        assertThat(Distribution.names(name("新建、改建", "泵站"), 2)).containsExactly("新建泵站", "改建泵站");
    }

    @Test
    void leavesANameWholeThatHasOtherPartsThanValues() {
        assertThat(Distribution.names(name("", "东湖、西湖、南湖"), 2)).isEmpty();
    }

    private static Name name(String verb, String noun) {
        return new Name(verb, noun, 0, 0, Need.NOTHING);
    }
}
