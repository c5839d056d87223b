package org.duban.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.duban.shared.UseCase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

class ArchitectureTests {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.duban");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.duban");

    @Test
    void readingKnowsNeitherSpringNorADatabase() {
        noClasses()
                .that()
                .resideInAPackage("org.duban.reading..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(describe("other than the modules' annotation", type -> !type.getPackageName()
                                .startsWith("org.springframework.modulith")))
                        .or(resideInAPackage("jakarta.persistence.."))
                        .or(resideInAPackage("java.sql..")))
                .check(MAIN);
    }

    @Test
    void entitiesChangeByVerbs() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(MAIN);
    }

    @Test
    void controllersShowNoEntity() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .haveRawReturnType(describe("an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                .check(MAIN);
    }

    @Test
    void controllersAndUseCasesStayInTheirModule() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(MAIN);
    }

    @Test
    void aUseCaseHasOneVerb() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(UseCase.class)
                .and()
                .areNotPrivate()
                .should()
                .haveName("execute")
                .check(MAIN);
    }

    @Test
    void nobodyLooksAtTheClockDeepInside() {
        Set<String> clocks = Set.of(
                Instant.class.getName(),
                LocalDate.class.getName(),
                LocalDateTime.class.getName(),
                YearMonth.class.getName(),
                Year.class.getName());
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "now() without a clock",
                        (JavaMethodCall call) -> call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && clocks.contains(call.getTargetOwner().getName())))
                .check(MAIN);
    }

    @Test
    void sqlLivesInReadViewsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.duban.table..", "org.duban.dashboard..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(JdbcClient.class, JdbcTemplate.class)
                .check(MAIN);
    }

    /** A stream of rows holds its connection until it is closed, which nothing reminds one of. */
    @Test
    void rowsAreReadAsLists() {
        for (JavaClasses code : List.of(MAIN, TESTS)) {
            noClasses()
                    .should()
                    .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                    .check(code);
        }
    }

    @Test
    void noClassIsNamedForItsPlaceInAPattern() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Info|Processor)(\\$.*)?")
                .check(MAIN);
    }

    @Test
    void testsWaitForWhatTheyNeedNotForTime() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(TESTS);
    }
}
