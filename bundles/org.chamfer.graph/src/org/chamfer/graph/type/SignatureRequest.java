package org.chamfer.graph.type;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The node whose signature is asked for.
 *
 * @param type its type with the declared ports and parameters
 * @param parameters what is set in the graph, by name, as written there
 * @param folder the folder that relative paths start from, absolute
 * @param confinement if present, the only folder that files are read from
 */
public record SignatureRequest(NodeType type, Map<String, String> parameters, Path folder, Optional<Path> confinement) {
    public SignatureRequest {
        Objects.requireNonNull(type, "type");
        parameters = Map.copyOf(new TreeMap<>(parameters));
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(confinement, "confinement");
    }

    /** A parameter as it is set, or its declared default. */
    public String parameter(String name) {
        String set = parameters.get(name);
        return set != null
                ? set
                : type.signature()
                        .parameter(name)
                        .map(ParameterSpec::defaultText)
                        .orElse("");
    }
}
