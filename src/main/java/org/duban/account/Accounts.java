package org.duban.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Everyone who may sign in. */
public interface Accounts extends ListCrudRepository<Account, UUID> {
    Optional<Account> findByUsername(String username);

    List<Account> findAllByOrderByUsername();

    /** @throws NotFound where there is no such account */
    default Account get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }

    /** Whether anybody who may sign in holds that role for the unit. */
    @Query("select count(a) > 0 from Account a join a.grants g where a.enabled and g.role = :role and g.unit = :unit")
    boolean existsActive(Role role, UUID unit);

    /** Counts a wrong password in the database, so that no two at once are counted as one. */
    @Modifying
    @Query("update Account set failures = failures + 1 where username = :username")
    void countFailure(String username);

    /** @return 1 where the account had that many failures and is locked now */
    @Modifying
    @Query("update Account set failures = 0, lockedUntil = :until where username = :username and failures >= :allowed")
    int lock(String username, int allowed, Instant until);

    @Modifying
    @Query(
            "update Account set failures = 0, lockedUntil = null where username = :username and (failures > 0 or lockedUntil is not null)")
    void forgetFailures(String username);

    @Query("select count(*) > 0 from Account where username = :username and lockedUntil > :now")
    boolean isLocked(String username, Instant now);

    /** Those who may sign in and hold a grant for the district itself. */
    @Query("select distinct a from Account a join a.grants g where a.enabled = true and g.district = :district")
    List<Account> findWorkingIn(String district);

    /** The units of a district for which somebody may sign in. */
    @Query("""
            select new org.duban.account.Staffed(g.unit, count(distinct a.id)) from Account a join a.grants g
            where a.enabled = true and g.district = :district and g.unit is not null group by g.unit""")
    List<Staffed> countPeople(String district);

    /** The districts in which somebody works for a unit. */
    @Query("select distinct g.district from Account a join a.grants g where g.unit is not null order by g.district")
    List<String> findDistrictsWithUnits();
}
