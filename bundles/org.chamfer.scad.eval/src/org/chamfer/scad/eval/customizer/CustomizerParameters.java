package org.chamfer.scad.eval.customizer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a file in their order. Those in the group {@code Hidden} are not among them.
 *
 * @param all the parameters as OpenSCAD sees them, variables that are ports among them; no name comes twice
 * @param ports the variables that are ports where the code is a node of a graph
 */
public record CustomizerParameters(List<CustomizerParameter> all, List<CodePort> ports) {
    /** The group of parameters that stand before all groups. */
    public static final String DEFAULT_GROUP = "Parameters";

    /** The group that is shown together with each of the others. */
    public static final String GLOBAL_GROUP = "Global";

    /** The group whose variables are no parameters. */
    public static final String HIDDEN_GROUP = "Hidden";

    public CustomizerParameters {
        all = List.copyOf(all);
        ports = List.copyOf(ports);
    }

    /** Parameters without ports. */
    public CustomizerParameters(List<CustomizerParameter> all) {
        this(all, List.of());
    }

    /** The parameters that are no ports: what users set where the code is a node of a graph. */
    public List<CustomizerParameter> settings() {
        return all.stream()
                .filter(parameter ->
                        ports.stream().noneMatch(port -> port.name().equals(parameter.name())))
                .toList();
    }

    /** The parameter of a name. */
    public Optional<CustomizerParameter> find(String name) {
        return all.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }

    /** The parameters by their groups, both in the order in which they first appear. */
    public Map<String, List<CustomizerParameter>> groups() {
        Map<String, List<CustomizerParameter>> groups = new LinkedHashMap<>();
        for (CustomizerParameter parameter : all) {
            groups.computeIfAbsent(parameter.group(), _ -> new ArrayList<>()).add(parameter);
        }
        return Collections.unmodifiableMap(groups);
    }
}
