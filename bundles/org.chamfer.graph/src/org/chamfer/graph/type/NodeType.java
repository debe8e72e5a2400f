package org.chamfer.graph.type;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The declaration of a node type. The palette, parameter forms, listings and the reference documentation come from it.
 *
 * @param id unique; bundles of third parties put their name in front, such as {@code com.example.scatter}
 * @param version counts up when the same inputs give other outputs
 * @param label for people
 * @param category the heading in the palette, such as {@code Solids}; {@code /} separates levels
 * @param icon path of an SVG image within the contributing bundle, empty for none
 * @param description one or two sentences
 * @param signature the declared ports and parameters
 * @param dynamic true if a {@link SignatureProvider} finds further ones for each node
 * @param requirements what it needs beside its inputs
 * @param publishes names of those outputs of the type {@code file} that are written to the folder of results
 * @param cacheable false if results are not to be kept, such as those that cost nothing
 * @param contributor symbolic name of the bundle that contributes it
 * @param contributorVersion version of that bundle with its qualifier
 */
public record NodeType(
        String id,
        int version,
        String label,
        String category,
        String icon,
        String description,
        NodeSignature signature,
        boolean dynamic,
        Set<Requirement> requirements,
        Set<String> publishes,
        boolean cacheable,
        String contributor,
        String contributorVersion) {
    public NodeType {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(signature, "signature");
        requirements = Collections.unmodifiableSet(new TreeSet<>(requirements));
        publishes = Collections.unmodifiableSet(new TreeSet<>(publishes));
        Objects.requireNonNull(contributor, "contributor");
        Objects.requireNonNull(contributorVersion, "contributorVersion");
    }
}
