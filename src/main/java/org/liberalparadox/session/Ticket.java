package org.liberalparadox.session;

/** What a person gets for a seat: the secret of the personal link {@code /play/{secret}}. */
public record Ticket(String session, String secret) {
    @Override
    public String toString() {
        return "Ticket[" + session + "]";
    }
}
