package org.chamfer.workbench.internal.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chamfer.graph.type.ParameterSpec;

/**
 * Parameters under one heading.
 *
 * @param name the heading; empty for those before all headings
 * @param parameters the parameters
 */
record ParameterGroup(String name, List<ParameterSpec> parameters) {
    ParameterGroup {
        parameters = List.copyOf(parameters);
    }

    /** The groups of parameters, both in the order in which they first appear. */
    static List<ParameterGroup> of(List<ParameterSpec> parameters) {
        Map<String, List<ParameterSpec>> groups = new LinkedHashMap<>();
        for (ParameterSpec parameter : parameters) {
            groups.computeIfAbsent(parameter.group(), _ -> new ArrayList<>()).add(parameter);
        }
        return groups.entrySet().stream()
                .map(entry -> new ParameterGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** True if a parameter has all words of a search in its label, name, group or description. */
    static boolean matches(ParameterSpec parameter, String search) {
        String text = String.join(" ", parameter.label(), parameter.name(), parameter.group(), parameter.description())
                .toLowerCase(Locale.ROOT);
        return search.toLowerCase(Locale.ROOT)
                .strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .allMatch(text::contains);
    }
}
