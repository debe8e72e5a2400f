package org.chamfer.graph.internal.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.graph.file.ElementIds;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.validate.GraphProblem;
import org.chamfer.graph.validate.GraphSite;
import org.eclipse.emf.ecore.EObject;

/** Every element has an id of its own that people can write. */
public final class IdCheck {
    private IdCheck() {}

    /** What is wrong, in the order of the graph. */
    public static List<GraphProblem> problems(Graph graph, GraphSite site) {
        List<GraphProblem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Iterator<EObject> parts = graph.eAllContents(); parts.hasNext(); ) {
            if (parts.next() instanceof Element element) {
                String id = String.valueOf(element.getId());
                SourceRange place = SourceRange.ofFile(site.file());
                if (!ElementIds.isId(id) || element.getId() == null) {
                    problems.add(new GraphProblem(
                            id,
                            Diagnostic.error("graph.bad-id", "'" + id + "' cannot be an id", place)
                                    .withHint(ElementIds.RULE)));
                } else if (!ids.add(id)) {
                    problems.add(new GraphProblem(
                            id,
                            Diagnostic.error("graph.duplicate-id", "the id " + id + " is used twice", place)
                                    .withHint("give one of them another id")));
                }
            }
        }
        return problems;
    }
}
