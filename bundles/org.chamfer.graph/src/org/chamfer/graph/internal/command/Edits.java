package org.chamfer.graph.internal.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The single changes that a command makes to a model, done at once and kept, so that they can be taken back in reverse
 * order and done again. Lists get their elements back at the places where they stood.
 */
public final class Edits {
    private interface Edit {
        void apply();

        void revert();
    }

    private record SetFeature(EObject object, EStructuralFeature feature, Object before, Object after) implements Edit {
        @Override
        public void apply() {
            object.eSet(feature, after);
        }

        @Override
        public void revert() {
            object.eSet(feature, before);
        }
    }

    private record Insert<T>(EList<T> list, int index, T element) implements Edit {
        @Override
        public void apply() {
            list.add(index, element);
        }

        @Override
        public void revert() {
            list.remove(index);
        }
    }

    private record Remove<T>(EList<T> list, int index, T element) implements Edit {
        @Override
        public void apply() {
            list.remove(index);
        }

        @Override
        public void revert() {
            list.add(index, element);
        }
    }

    private final List<Edit> done = new ArrayList<>();
    private final Set<Object> affected = new LinkedHashSet<>();

    /** Sets a feature that holds one value; does nothing if it has it already. */
    public void set(EObject object, EStructuralFeature feature, Object value) {
        Object before = object.eGet(feature);
        if (!Objects.equals(before, value)) {
            affected.add(object);
            run(new SetFeature(object, feature, before, value));
        }
    }

    /** Adds an element to the end of a list. */
    public <T> void add(EList<T> list, T element) {
        insert(list, list.size(), element);
    }

    /** Adds an element to a list at a place. */
    public <T> void insert(EList<T> list, int index, T element) {
        affected.add(element);
        run(new Insert<>(list, index, element));
    }

    /** Removes an element from a list, if it is there. */
    public <T> void remove(EList<T> list, T element) {
        int index = list.indexOf(element);
        if (index >= 0) {
            run(new Remove<>(list, index, element));
        }
    }

    /** Takes all changes back. */
    public void revert() {
        done.reversed().forEach(Edit::revert);
    }

    /** Does all changes again. */
    public void apply() {
        done.forEach(Edit::apply);
    }

    /** The objects that were changed or added. */
    public Collection<?> affected() {
        return List.copyOf(affected);
    }

    private void run(Edit edit) {
        edit.apply();
        done.add(edit);
    }
}
