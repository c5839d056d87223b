package org.duban.instruction;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The instructions of the current district. */
interface Instructions extends ListCrudRepository<Instruction, UUID> {
    List<Instruction> findByTargetInOrderById(Collection<UUID> targets);

    /** On targets of a year, the cancelled among them. */
    @Query("select i from Instruction i where i.target in (select t.id from Target t where t.year = :year)")
    List<Instruction> findByYear(int year);

    /**
     * What a unit was asked on targets in the table that it still leads or supports.
     *
     * @param speakers the unit and its groups
     */
    @Query("""
            select i from Instruction i where i.unit = :unit
            and i.target in (select t.id from Target t where t.cancelled = false)
            and exists (select 1 from UnitAssignment a where a.target = i.target and a.unit in :speakers)""")
    List<Instruction> findOfUnit(UUID unit, Collection<UUID> speakers);

    /** What is not settled on targets in the table. */
    @Query("""
            select i from Instruction i where i.state in (GIVEN, SENT_BACK, ANSWERED)
            and i.target in (select t.id from Target t where t.cancelled = false)""")
    List<Instruction> findOpen();

    /** The targets that these instructions are about, without loading the instructions. */
    @Query("select i.target from Instruction i where i.id = :id")
    List<UUID> targetsOf(UUID id);

    /** @throws NotFound where the district has no such instruction */
    default Instruction get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
