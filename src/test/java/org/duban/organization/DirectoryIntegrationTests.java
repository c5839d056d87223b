package org.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.duban.district.CurrentDistrict;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DubanTest
class DirectoryIntegrationTests {
    private static final String DISTRICT = "130102";
    private static final LocalDate DAY = LocalDate.of(2022, 5, 31);

    @Autowired
    private People people;

    @Autowired
    private Directories directories;

    @Autowired
    private Posts posts;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Test
    void findsAUnitByAnyOfItsNamesWhateverTheBlanksAndBrackets() {
        Unit unit = people.unit(DISTRICT, "园林局（绿化办）", "园林处");

        assertThat(directory().unit("园林局 (绿化办)")).map(Unit::id).hasValue(unit.id());
        assertThat(directory().unit("园林　处")).map(Unit::id).hasValue(unit.id());
        assertThat(directory().unit("园林")).isEmpty();
    }

    @Test
    void refusesToGuessBetweenUnitsOfOneName() {
        people.unit(DISTRICT, "河道一所", "河道所");
        people.unit(DISTRICT, "河道二所", "河道所");

        assertThatExceptionOfType(AmbiguousName.class)
                .isThrownBy(() -> directory().unit("河道所"));
    }

    @Test
    void findsAPostByItsHolderOfTheDay() {
        Post first = people.post(DISTRICT, "副县长", "许一");
        Post second = people.post(DISTRICT, "副县长", "许二");
        appoint(first, "许三", LocalDate.of(2022, 6, 1));

        assertThat(directory().post("许一", DAY)).map(Post::id).hasValue(first.id());
        assertThat(directory().post("许三", DAY)).map(Post::id).hasValue(first.id());
        assertThat(directory().post("许 二", DAY)).map(Post::id).hasValue(second.id());
        assertThatExceptionOfType(AmbiguousName.class)
                .isThrownBy(() -> directory().post("副县长", DAY));
    }

    @Test
    void printsTheHolderOfTheDayElseTheTitle() {
        Post post = people.post(DISTRICT, "县长", "许四");
        post = appoint(post, "许五", LocalDate.of(2022, 6, 1));

        assertThat(post.label(DAY)).isEqualTo("许四");
        assertThat(post.label(DAY.plusDays(1))).isEqualTo("许五");
        assertThat(new Post("县长", 0).label(DAY)).isEqualTo("县长");
    }

    private Post appoint(Post post, String name, LocalDate from) {
        post.appoint(name, from);
        return currentDistrict.within(DISTRICT, () -> posts.save(post));
    }

    private Directory directory() {
        return currentDistrict.within(DISTRICT, directories::current);
    }
}
