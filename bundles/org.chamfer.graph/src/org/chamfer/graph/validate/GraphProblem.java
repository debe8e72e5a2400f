package org.chamfer.graph.validate;

import java.util.Objects;
import org.chamfer.base.diagnostic.Diagnostic;

/**
 * Something that is wrong with a graph.
 *
 * @param element id of the node or wire that it is about
 * @param diagnostic what is wrong, and what to do
 */
public record GraphProblem(String element, Diagnostic diagnostic) {
    public GraphProblem {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(diagnostic, "diagnostic");
    }
}
