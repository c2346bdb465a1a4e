package org.liberalparadox.rules;

import java.util.List;

/** Paths of fields: {@code seats.germany.mood}, {@code routes[2].chain}. */
final class Paths {
    private Paths() {}

    static List<String> steps(String path) {
        String dotted = path.replace("[", ".").replace("]", "");
        return path.isEmpty()
                ? List.of()
                : List.of((dotted.startsWith(".") ? dotted.substring(1) : dotted).split("\\."));
    }

    static String child(String path, String key) {
        return path.isEmpty() || key.isEmpty() || key.startsWith("[") ? path + key : path + "." + key;
    }

    /** An item is named by its id where it has one, else by its index. */
    static String item(String path, int index, Node item) {
        String id = item.id();
        return id == null || id.isEmpty() || id.contains(".") ? path + "[" + index + "]" : child(path, id);
    }

    static int indexOf(Node.Sequence sequence, String step) {
        for (int i = 0; i < sequence.items().size(); i++) {
            if (step.equals(sequence.items().get(i).id())) {
                return i;
            }
        }
        boolean index = !step.isEmpty() && step.length() < 6 && step.chars().allMatch(Character::isDigit);
        return index && Integer.parseInt(step) < sequence.items().size() ? Integer.parseInt(step) : -1;
    }
}
