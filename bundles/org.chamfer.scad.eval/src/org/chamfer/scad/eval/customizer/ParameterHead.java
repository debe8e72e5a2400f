package org.chamfer.scad.eval.customizer;

import java.util.Objects;
import org.chamfer.base.diagnostic.SourceRange;

/**
 * What all parameters have.
 *
 * @param name the variable
 * @param caption the comment above the assignment, empty if there is none
 * @param group the name of the group, see {@link CustomizerParameters}; empty if the nearest comment above is no group
 * @param place the assignment
 */
public record ParameterHead(String name, String caption, String group, SourceRange place) {
    public ParameterHead {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(place, "place");
    }
}
