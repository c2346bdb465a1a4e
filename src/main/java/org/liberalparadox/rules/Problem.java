package org.liberalparadox.rules;

/**
 * One thing that is wrong in a file of rules.
 *
 * @param file name as it was given, or {@code --set} for a value set on the command line
 * @param line counts from 1; 0 when there is none
 * @param field path of the field, such as {@code seats.germany.mood}; empty for the whole file
 */
public record Problem(String file, int line, String field, String wrong, String right) {
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return place + (field.isEmpty() ? "" : " " + field) + ": " + wrong + "; " + right;
    }
}
