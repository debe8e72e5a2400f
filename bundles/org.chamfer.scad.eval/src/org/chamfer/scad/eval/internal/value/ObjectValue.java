package org.chamfer.scad.eval.internal.value;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values by name, in the order in which the names came up; not changed once it is made. */
public record ObjectValue(Map<String, Value> members) implements Value {
    /** Makes an object with a copy of the members. */
    public ObjectValue {
        members = new LinkedHashMap<>(members);
    }

    /** The value of a name, undefined if there is none. */
    public Value get(String name) {
        return members.getOrDefault(name, Undef.UNDEF);
    }

    /** The names as texts. */
    public Vector names() {
        return Vector.of(members.keySet().stream().map(Text::new).toArray(Value[]::new));
    }

    @Override
    public boolean isTrue() {
        return !members.isEmpty();
    }

    @Override
    public String typeName() {
        return "object";
    }

    @Override
    public void print(StringBuilder out) {
        Printer printer = new Printer(Integer.MAX_VALUE, () -> {});
        printer.print(this);
        out.append(printer.text());
    }
}
