package org.duban.register;

import java.util.List;

/** The sheets of the workbook and their columns: keys of the messages. */
final class Columns {
    static final String UNITS = "register.units";
    static final String FORMER = "register.former";
    static final String GROUPS = "register.groups";
    static final String POSTS = "register.posts";

    static final String ID = "register.id";
    static final String ORDER = "register.order";
    static final String NAME = "register.name";
    static final String SHORT = "register.short";
    static final String ALIASES = "register.aliases";
    static final String END = "register.end";
    static final String HEIRS = "register.heirs";
    static final String UNIT = "register.unit";
    static final String GROUP = "register.group";
    static final String MEMBER = "register.member";
    static final String TITLE = "register.title";
    static final String HOLDER = "register.holder";
    static final String FROM = "register.from";
    static final String UNTIL = "register.until";

    static final List<String> OF_UNITS = List.of(ID, ORDER, NAME, SHORT, ALIASES, END, HEIRS);
    static final List<String> OF_FORMER = List.of(UNIT, NAME, SHORT, UNTIL);
    static final List<String> OF_GROUPS = List.of(GROUP, MEMBER, FROM, UNTIL);
    static final List<String> OF_POSTS = List.of(ID, ORDER, TITLE, HOLDER, FROM, UNTIL);

    private Columns() {}
}
