package org.duban.reading;

/** How the promised value compares with what is reached. */
public enum Op {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    ABOUT("~"),
    EQUAL("=");

    private final String symbol;

    Op(String symbol) {
        this.symbol = symbol;
    }

    /** The sign that the command line and the interface print, such as {@code >=}. */
    public String symbol() {
        return symbol;
    }
}
