package org.duban.register;

import org.duban.organization.Directories;
import org.duban.shared.UseCase;

/** Takes an edited workbook into the directory: all of it, or without what is bad. */
@UseCase
class ImportDirectory {
    private final Directories directories;
    private final UnitWriter units;
    private final PostWriter posts;

    ImportDirectory(Directories directories, UnitWriter units, PostWriter posts) {
        this.directories = directories;
        this.units = units;
        this.posts = posts;
    }

    /**
     * @param approved what the person saw
     * @param skipBad whether what has a bad cell is left as it is, and the rest changed
     * @throws BadCellsLeft where there are bad cells that are not to be skipped, or the directory says otherwise by now
     */
    void execute(Plan approved, boolean skipBad) {
        if ((!skipBad && !approved.bad().isEmpty()) || !approved.fits(directories.current())) {
            throw new BadCellsLeft();
        }
        units.write(approved.units());
        posts.write(approved.posts());
    }
}
