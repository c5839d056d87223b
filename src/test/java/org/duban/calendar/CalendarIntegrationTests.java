package org.duban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class CalendarIntegrationTests {
    private static final String DISTRICT = "310101";
    private static final String HEAD = "日期,类型,名称\n";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private CurrentDistrict currentDistrict;

    private Almanac almanac() {
        return currentDistrict.within(DISTRICT, workingDays::almanac);
    }

    private MvcTestResult upload(Account account, int year, byte[] file) {
        return mvc.post()
                .uri("/{code}/{year}/calendar", DISTRICT, year)
                .multipart()
                .file("file", file)
                .with(user(account.username()))
                .with(csrf())
                .locale(Locale.CHINESE)
                .exchange();
    }

    private MvcTestResult approve(Account account, int year, String days) {
        return mvc.post()
                .uri("/{code}/{year}/calendar/approved", DISTRICT, year)
                .with(user(account.username()))
                .with(csrf())
                .param("days", days)
                .exchange();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-04,true",
        "2026-01-02,false",
        "2026-02-14,true",
        "2026-02-23,false",
        "2026-02-28,true",
        "2026-04-06,false",
        "2026-05-05,false",
        "2026-05-09,true",
        "2026-06-19,false",
        "2026-09-20,true",
        "2026-09-25,false",
        "2026-10-07,false",
        "2026-10-10,true",
        "2026-10-11,false",
        "2026-10-12,true"
    })
    void knowsTheDaysOfTheYearThatItShips(LocalDate day, boolean worked) {
        assertThat(almanac().isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void countsWorkingDaysAcrossHolidays() {
        LocalDate september = LocalDate.of(2026, 9, 30);
        assertThat(almanac().plus(september, 5)).isEqualTo("2026-10-13");
        assertThat(almanac().plus(LocalDate.of(2026, 10, 8), -1)).isEqualTo(september);
        assertThat(almanac().plus(september, 0)).isEqualTo(september);
        assertThat(almanac().between(september, LocalDate.of(2026, 10, 13))).isEqualTo(5);
        assertThat(almanac().between(LocalDate.of(2026, 10, 13), september)).isEqualTo(-5);
    }

    @Test
    void fallsBackToWeekendsAndSaysSo() {
        assertThat(almanac().isWorkingDay(LocalDate.of(2031, 10, 1))).isTrue();
        assertThat(mvc.get()
                        .uri("/{code}/2031/calendar", DISTRICT)
                        .with(user(people.supervisor(DISTRICT).username()))
                        .locale(Locale.CHINESE))
                .bodyText()
                .contains("2031 年的节假日还没有导入");
    }

    @Test
    void showsWhatWouldChangeBeforeAPersonAgreesAndRecordsWho() {
        Account supervisor = people.supervisor(DISTRICT);
        String days = HEAD + "2027-10-01,休,国庆节\n2027-10-09,班,国庆节\n";
        assertThat(upload(supervisor, 2027, utf8(days))).bodyText().contains("2 处与现在不同", "2027-10-09", "班 国庆节");
        assertThat(almanac().knows(2027)).isFalse();

        assertThat(approve(supervisor, 2027, days)).hasStatus3xxRedirection();

        assertThat(almanac().isWorkingDay(LocalDate.of(2027, 10, 9))).isTrue();
        assertThat(mvc.get()
                        .uri("/{code}/2027/calendar", DISTRICT)
                        .with(user(supervisor.username()))
                        .locale(Locale.CHINESE))
                .bodyText()
                .contains(supervisor.name() + " 于 ");
        assertThat(currentDistrict.within("310104", workingDays::almanac).knows(2027))
                .as("another district's days stay its own")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2028-13-01,休,甲|不是日期",
                "2028-01-01,休,甲;2028-01-01,休,甲|出现两次",
                "2029-01-02,休,甲|不是这一年的日期",
                "2028-01-01,忙,甲|类型只能是休或班",
                "2028-01-03,班,甲|本来就上班"
            })
    void refusesDaysThatAreImpossible(String line, String reason) {
        String days = HEAD + line.replace(';', '\n');
        Account supervisor = people.supervisor(DISTRICT);
        assertThat(upload(supervisor, 2028, utf8(days))).bodyText().contains(reason);
        assertThat(approve(supervisor, 2028, days)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(almanac().knows(2028)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "'PK not a workbook'", "'a,b\n1,2'"})
    void refusesWhatIsNoCalendar(String file) {
        assertThat(upload(people.supervisor(DISTRICT), 2028, utf8(file))
                        .getResponse()
                        .getStatus())
                .isIn(200, 422);
        assertThat(almanac().knows(2028)).isFalse();
    }

    @Test
    void readsWhatExcelSavesInChina() throws Exception {
        byte[] gbk = (HEAD + "2029-01-01,休,元旦\n").getBytes("GB18030");
        assertThat(upload(people.supervisor(DISTRICT), 2029, gbk)).bodyText().contains("休 元旦");
    }

    @Test
    void isImportedByTheSupervisionSectionOnly() {
        Account leader = people.leader(DISTRICT);
        assertThat(upload(leader, 2030, utf8(HEAD + "2030-01-01,休,元旦\n"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(approve(leader, 2030, HEAD + "2030-01-01,休,元旦\n")).hasStatus(HttpStatus.FORBIDDEN);
    }
}
