package org.duban.organization;

/** Who may use the directory; the answers come from the bean {@code viewers} of the module above, which knows the roles. */
final class Access {
    static final String READ = "@viewers.current().seesRows()";
    static final String EDIT = "@viewers.current().supervises()";

    private Access() {}
}
