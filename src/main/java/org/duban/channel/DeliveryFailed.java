package org.duban.channel;

/** A message was not delivered, or perhaps not. */
public class DeliveryFailed extends Exception {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 200;

    private final Fault fault;

    /** @param detail what the other side said, such as the number of its error; never an address or a secret */
    public DeliveryFailed(Fault fault, String detail) {
        super(detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
