package org.liberalparadox.testing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Copies of records with some components replaced, whatever other components they have. */
public final class Records {
    private Records() {}

    public static <R extends Record> R with(R original, Map<String, ?> replaced) {
        try {
            Map<String, Object> left = new TreeMap<>(replaced);
            RecordComponent[] components = original.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                values[i] = left.containsKey(name)
                        ? left.remove(name)
                        : components[i].getAccessor().invoke(original);
            }
            if (!left.isEmpty()) {
                throw new IllegalArgumentException(original.getClass().getSimpleName() + " has no " + left.keySet());
            }
            @SuppressWarnings("unchecked")
            R copy = (R) original.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
