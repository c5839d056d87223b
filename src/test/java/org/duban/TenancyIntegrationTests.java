package org.duban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.shared.DistrictEntity;
import org.duban.shared.NotFound;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.mutation.MutationCoordinator;
import org.hibernate.sql.model.MutationOperation;
import org.hibernate.sql.model.PreparableMutationOperation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Tries to reach a row of the next district from one's own. */
@DubanTest
class TenancyIntegrationTests {
    private static final String OWN = "130125";
    private static final String NEXT = "130126";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Units units;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private EntityManagerFactory factory;

    private Unit theirs = new Unit("", null, List.of(), 0);
    private String supervisor = "";

    @BeforeEach
    void settle() {
        theirs = people.unit(NEXT, "邻区局" + System.nanoTime());
        supervisor = people.supervisor(OWN).username();
    }

    @Test
    void cannotBeCrossedById() {
        assertThat(currentDistrict.within(OWN, () -> units.findById(theirs.id())))
                .isEmpty();
        assertThatThrownBy(() -> currentDistrict.within(OWN, () -> units.get(theirs.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void cannotBeCrossedByQuery() {
        assertThat(currentDistrict.within(OWN, units::findAllByOrderByPosition))
                .extracting(Unit::id)
                .doesNotContain(theirs.id());
        assertThat(currentDistrict.within(NEXT, units::findAllByOrderByPosition))
                .extracting(Unit::id)
                .contains(theirs.id());
        assertThat(units.findAll()).as("outside any district").isEmpty();
    }

    @Test
    void cannotBeCrossedByDeletion() {
        currentDistrict.within(OWN, () -> {
            units.delete(theirs);
            return units.count();
        });

        assertThat(currentDistrict.within(NEXT, () -> units.findById(theirs.id())))
                .isPresent();
    }

    /** {@code @TenantId} alone would leave the district out here; {@code @PartitionKey} puts it in. */
    @Test
    void isNamedByEveryChangeAndRemovalOfARow() {
        List<String> statements = new ArrayList<>();
        factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(each -> {
            if (DistrictEntity.class.isAssignableFrom(each.getMappedClass())) {
                statements.add(sql(each.getUpdateCoordinator()));
                statements.add(sql(each.getDeleteCoordinator()));
            }
        });

        assertThat(statements)
                .hasSizeGreaterThanOrEqualTo(24)
                .allMatch(sql -> sql.endsWith("where id=? and district_id=? and version=?"));
    }

    private static String sql(MutationCoordinator coordinator) {
        MutationOperation single = coordinator.getStaticMutationOperationGroup().getSingleOperation();
        return ((PreparableMutationOperation) single).getSqlString();
    }

    @Test
    void cannotBeCrossedByAddress() {
        assertThat(mvc.get().uri("/130126/units").with(user(supervisor))).hasStatus(403);
        assertThat(mvc.get().uri("/130125/units/" + theirs.id()).with(user(supervisor)))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/130125/units/" + theirs.id())
                        .with(user(supervisor))
                        .with(csrf())
                        .param("name", "改名局"))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/130125/units/" + theirs.id() + "/up")
                        .with(user(supervisor))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void cannotBeCrossedByTheInterface() {
        assertThat(mvc.get().uri("/api/130126/units").with(httpBasic(supervisor, People.PASSWORD)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/api/130125/units").with(httpBasic(supervisor, People.PASSWORD)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(theirs.name());
    }

    @Test
    void saysThatADistrictDoesNotExistToThoseWhoMaySeeAll() {
        String national = people.supervisor("000000").username();

        assertThat(mvc.get().uri("/130126/units").with(user(national))).hasStatusOk();
        assertThat(mvc.get().uri("/999999/units").with(user(national))).hasStatus(404);
    }
}
