package org.liberalparadox.projection;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list put together when somebody first looks at it, and then kept: who gets a view looks at few of its parts, a bot at fewer
 * than a person. What it is made of must not change, as a game state does not.
 */
final class Deferred<T> extends AbstractList<T> {
    private @Nullable Supplier<List<T>> source;
    private volatile @Nullable List<T> made;

    private Deferred(Supplier<List<T>> source) {
        this.source = source;
    }

    /** The list the source will give. */
    static <T> List<T> list(Supplier<List<T>> source) {
        return new Deferred<>(source);
    }

    private List<T> made() {
        List<T> known = made;
        return known != null ? known : make();
    }

    private synchronized List<T> make() {
        List<T> known = made;
        if (known == null && source != null) {
            known = source.get();
            made = known;
            source = null;
        }
        if (known == null) {
            throw new IllegalStateException("a list that is made of itself");
        }
        return known;
    }

    @Override
    public T get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }

    @Override
    public Iterator<T> iterator() {
        return made().iterator();
    }
}
