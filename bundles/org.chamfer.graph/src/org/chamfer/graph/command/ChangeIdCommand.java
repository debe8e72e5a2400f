package org.chamfer.graph.command;

import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.file.ElementIds;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphPackage;

/** Gives an element another id. Cannot be executed if it is no word or is taken. */
public final class ChangeIdCommand extends GraphCommand {
    private final Graph graph;
    private final Element element;
    private final String id;

    /** Changes the id of an element of a graph. */
    public ChangeIdCommand(Graph graph, Element element, String id) {
        super("Change Id");
        this.graph = graph;
        this.element = element;
        this.id = id;
    }

    /** Why the element cannot have the id; nothing if it can. */
    public Optional<Diagnostic> problem() {
        if (!ElementIds.isId(id)) {
            return Optional.of(Diagnostic.error("graph.bad-id", "'" + id + "' cannot be an id", null)
                    .withHint(ElementIds.RULE));
        }
        return id.equals(element.getId()) || !new ElementIds(graph).contains(id)
                ? Optional.empty()
                : Optional.of(Diagnostic.error("graph.duplicate-id", "the id " + id + " is used already", null));
    }

    @Override
    protected boolean prepare() {
        return problem().isEmpty();
    }

    @Override
    void edit(Edits changes) {
        changes.set(element, GraphPackage.Literals.ELEMENT__ID, id);
    }
}
