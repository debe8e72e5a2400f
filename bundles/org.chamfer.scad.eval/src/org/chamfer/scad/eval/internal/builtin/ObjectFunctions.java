package org.chamfer.scad.eval.internal.builtin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chamfer.scad.eval.internal.value.Bool;
import org.chamfer.scad.eval.internal.value.ObjectValue;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** Functions of objects, which are experimental in OpenSCAD. */
final class ObjectFunctions {
    private ObjectFunctions() {}

    /** The functions by name. */
    static Map<String, BuiltinFunction> all() {
        return Map.of(
                "object", ObjectFunctions::object,
                "has_key", ObjectFunctions::hasKey,
                "is_object", ObjectFunctions::isObject);
    }

    private static Value object(Value[] arguments, CallSite site) {
        Map<String, Value> members = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String name = site.argumentName(i);
            if (name != null) {
                members.put(name, arguments[i]);
                continue;
            }
            String mistake = addUnnamed(arguments[i], members);
            if (!mistake.isEmpty()) {
                site.warn("object(Argument " + i + " <" + arguments[i].typeName() + ">) " + mistake + " ");
                return Undef.UNDEF;
            }
        }
        return new ObjectValue(members);
    }

    /** Adds an object, or a list of names with and names without (to be removed) values; says what is wrong with it. */
    private static String addUnnamed(Value value, Map<String, Value> members) {
        switch (value) {
            case ObjectValue other -> members.putAll(other.members());
            case Vector list -> {
                for (Value entry : list) {
                    if (!(entry instanceof Vector pair)
                            || pair.size() < 1
                            || pair.size() > 2
                            || !(pair.get(0) instanceof Text key)) {
                        return "Each entry of a list must be [<string>, <value>] or [<string>].";
                    }
                    if (pair.size() == 2) {
                        members.put(key.value(), pair.get(1));
                    } else {
                        members.remove(key.value());
                    }
                }
            }
            default -> {
                return "An unnamed argument must be either <object> or <list>, it is <" + value.typeName() + ">.";
            }
        }
        return "";
    }

    private static Value hasKey(Value[] arguments, CallSite site) {
        if (!Arguments.count("has_key", arguments, 2, site)) {
            return Undef.UNDEF;
        }
        if (!(arguments[0] instanceof ObjectValue object)) {
            return Arguments.wrongType("has_key", 0, "object", arguments[0], site);
        }
        if (!(arguments[1] instanceof Text key)) {
            return Arguments.wrongType("has_key", 1, "string", arguments[1], site);
        }
        return Bool.of(object.members().containsKey(key.value()));
    }

    private static Value isObject(Value[] arguments, CallSite site) {
        return Arguments.count("is_object", arguments, 1, site)
                ? Bool.of(arguments[0] instanceof ObjectValue)
                : Undef.UNDEF;
    }
}
