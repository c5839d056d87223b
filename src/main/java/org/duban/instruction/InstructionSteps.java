package org.duban.instruction;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The steps of the current district's instructions. */
interface InstructionSteps extends ListCrudRepository<InstructionStepTaken, UUID> {
    /** The earliest first. */
    List<InstructionStepTaken> findByInstructionInOrderById(Collection<UUID> instructions);
}
