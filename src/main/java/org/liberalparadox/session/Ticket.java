package org.liberalparadox.session;

/**
 * What a person gets for a seat or a place in a room: the secret of their personal link {@code /play/{secret}}.
 *
 * @param ref stands in addresses once the secret was exchanged for a cookie
 */
public record Ticket(String session, String secret, String ref) {
    @Override
    public String toString() {
        return "Ticket[" + session + "]";
    }
}
