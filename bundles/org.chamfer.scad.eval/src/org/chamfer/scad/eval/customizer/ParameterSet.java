package org.chamfer.scad.eval.customizer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Named values for the parameters of a file.
 *
 * @param name the name of the set
 * @param values the values by the names of the parameters, written as texts: {@code true}, {@code 1.5},
 *     {@code [1, 2]}, and texts without quotes
 */
public record ParameterSet(String name, Map<String, String> values) {
    public ParameterSet {
        Objects.requireNonNull(name, "name");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
