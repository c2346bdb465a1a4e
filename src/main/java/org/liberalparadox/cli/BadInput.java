package org.liberalparadox.cli;

/** What was asked cannot be done; the message says in a line what is wrong and what would be right. */
final class BadInput extends Exception {
    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }
}
