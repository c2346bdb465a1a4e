package org.liberalparadox.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every share is of a sample; this says which. */
final class Samples {
    private Samples() {}

    static Map<String, Object> of(int size, long seed) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("size", size);
        map.put("seed", seed);
        return map;
    }
}
