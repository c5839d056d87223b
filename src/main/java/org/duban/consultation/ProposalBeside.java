package org.duban.consultation;

import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.roster.DirectoryChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the objection that a page of a target is opened with, to show it beside what is edited. */
@Component("proposalBeside")
public class ProposalBeside {
    private final Answers answers;
    private final DirectoryChoices directory;

    ProposalBeside(Answers answers, DirectoryChoices directory) {
        this.answers = answers;
        this.directory = directory;
    }

    /**
     * The objection of that id to the target of that number; nothing where there is none, or the person is not of the section.
     *
     * @param id as an address carries it
     */
    public @Nullable ObjectionView of(@Nullable String id, int number, Viewer viewer) {
        return id == null || !viewer.supervises() || !id.matches("[0-9a-f-]{36}")
                ? null
                : answers.findById(UUID.fromString(id))
                        .filter(answer ->
                                answer.number() == number && answer.objection().isPresent())
                        .map(answer ->
                                ObjectionView.of(answer, directory.labels().of(answer.unit())))
                        .orElse(null);
    }
}
