package org.liberalparadox.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liberalparadox.engine.event.GameEvent;

/** Makes one event of each kind, every value different, so that mixed-up fields show. */
final class SampleEvents {
    private final boolean nulls;
    private int next;

    private SampleEvents(boolean nulls) {
        this.nulls = nulls;
    }

    /** Every field set. */
    static GameEvent full(Class<? extends GameEvent> type) {
        return type.cast(new SampleEvents(false).record(type));
    }

    /** Every field that may be missing is missing. */
    static GameEvent sparse(Class<? extends GameEvent> type) {
        return type.cast(new SampleEvents(true).record(type));
    }

    /** Every record below the sealed interface, however deep. */
    static List<Class<? extends GameEvent>> records() {
        List<Class<? extends GameEvent>> found = new ArrayList<>();
        collect(GameEvent.class, found);
        return found;
    }

    private static void collect(Class<?> sealed, List<Class<? extends GameEvent>> found) {
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                collect(permitted, found);
            } else {
                found.add(permitted.asSubclass(GameEvent.class));
            }
        }
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean optional = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = optional && nulls ? null : value(components[i].getGenericType(), components[i].getName());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make a " + type, e);
        }
    }

    private Object value(Type type, String name) {
        next++;
        if (type == int.class || type == Integer.class) {
            return next;
        }
        if (type == long.class || type == Long.class) {
            return 5_000_000_000L + next;
        }
        if (type == double.class || type == Double.class) {
            return next + 0.1;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == String.class) {
            return name + "-" + next;
        }
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == List.class) {
                return List.of(value(element, name), value(element, name));
            }
            if (generic.getRawType() == SortedMap.class) {
                SortedMap<String, Object> map = new TreeMap<>();
                map.put("b", value(element, name));
                map.put("a", value(element, name));
                return map;
            }
        }
        if (type instanceof Class<?> c && c.isEnum()) {
            return c.getEnumConstants()[next % c.getEnumConstants().length];
        }
        if (type instanceof Class<?> c && c.isRecord()) {
            return record(c);
        }
        throw new AssertionError("no sample for " + type);
    }
}
