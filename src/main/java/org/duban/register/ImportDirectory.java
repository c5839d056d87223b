package org.duban.register;

import org.duban.shared.UseCase;

/** Takes an edited workbook into the directory: all of it, or without what is bad. */
@UseCase
class ImportDirectory {
    private final DirectoryFile file;
    private final UnitWriter units;
    private final PostWriter posts;

    ImportDirectory(DirectoryFile file, UnitWriter units, PostWriter posts) {
        this.file = file;
        this.units = units;
        this.posts = posts;
    }

    /**
     * @param seal of the changes that the person saw
     * @param skipBad whether what has a bad cell is left as it is, and the rest changed
     * @throws BadCellsLeft where there are bad cells that are not to be skipped, or the changes are others by now
     */
    Plan execute(byte[] bytes, String seal, boolean skipBad) {
        Plan plan = file.plan(bytes);
        if ((!skipBad && !plan.bad().isEmpty()) || !plan.seal().equals(seal)) {
            throw new BadCellsLeft();
        }
        units.write(plan.units());
        posts.write(plan.posts());
        return plan;
    }
}
