package org.chamfer.workbench.internal.parameters;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is set of the parameters of a file. Steps of a slider that is being dragged become one step together.
 */
final class SetValues {
    /**
     * A step that can be undone.
     *
     * @param before what was set
     * @param after what is set
     */
    record Step(SortedMap<String, String> before, SortedMap<String, String> after) {}

    private SortedMap<String, String> values = new TreeMap<>();
    private SortedMap<String, String> beforeDrag;

    /** What is set, by name. */
    SortedMap<String, String> all() {
        return new TreeMap<>(values);
    }

    /** The value of a parameter, if it is set. */
    Optional<String> get(String parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /**
     * Sets parameters.
     *
     * @param texts by name; a missing value takes back what was set
     * @param live true if the step goes on
     * @return the step if one has ended and changed something
     */
    Optional<Step> set(Map<String, Optional<String>> texts, boolean live) {
        SortedMap<String, String> before = beforeDrag == null ? all() : beforeDrag;
        SortedMap<String, String> after = all();
        texts.forEach((name, text) -> text.ifPresentOrElse(set -> after.put(name, set), () -> after.remove(name)));
        values = after;
        beforeDrag = live ? before : null;
        return live || before.equals(after) ? Optional.empty() : Optional.of(new Step(before, all()));
    }

    /** Puts other values in place of all. */
    void restore(SortedMap<String, String> others) {
        values = new TreeMap<>(others);
        beforeDrag = null;
    }
}
