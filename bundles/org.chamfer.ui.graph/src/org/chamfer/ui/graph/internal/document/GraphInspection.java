package org.chamfer.ui.graph.internal.document;

import java.util.List;
import java.util.Map;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.type.SignatureRequest;
import org.chamfer.graph.validate.GraphProblem;
import org.chamfer.graph.validate.GraphSite;
import org.chamfer.graph.validate.GraphValidator;

/**
 * What a look at a graph in the background found.
 *
 * @param answers signatures of its dynamic nodes
 * @param problems what is wrong with it
 */
record GraphInspection(Map<SignatureRequest, SignatureAnswer> answers, List<GraphProblem> problems) {
    /**
     * Looks at a graph, which may read files; not for the UI thread.
     *
     * @param graph a copy that nobody else changes
     * @param known answers that still hold
     */
    static GraphInspection of(Graph graph, GraphSite site, Map<SignatureRequest, SignatureAnswer> known) {
        RememberedTypes types = RememberedTypes.learning(site.nodeTypes(), known);
        List<GraphProblem> problems = new GraphValidator(types, site.portTypes())
                .validate(graph, site.folder(), site.confinement(), site.file());
        return new GraphInspection(types.answers(), problems);
    }
}
