package org.chamfer.ui.graph.internal.part;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.validate.GraphProblem;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.workbench.parameter.ParameterSheet;

/** The parameters of a node for the Parameters view. */
final class NodeSheet implements ParameterSheet {
    private final NodePart part;
    private final GraphDocument document;
    private final ParameterEdits edits;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final GraphDocument.Listener follower = new Follower();

    NodeSheet(NodePart part) {
        this.part = part;
        this.document = part.context().document();
        this.edits = new ParameterEdits(document.commands(), part.node());
    }

    @Override
    public String title() {
        return NodeViewBuilder.title(node(), document.type(node()));
    }

    @Override
    public String description() {
        return document.type(node()).map(NodeType::description).orElse("");
    }

    @Override
    public List<ParameterSpec> parameters() {
        Optional<NodeSignature> signature = document.signature(node());
        return signature
                .map(known -> known.parameters().stream()
                        .map(spec -> ParameterTexts.limited(node(), known, spec))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<String> problem() {
        if (document.type(node()).isEmpty()) {
            return Optional.of("The type " + node().getType() + " is not installed.");
        }
        return parameters().isEmpty()
                ? document.problems().stream()
                        .filter(problem -> problem.element().equals(node().getId()))
                        .map(GraphProblem::diagnostic)
                        .map(Diagnostic::message)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Optional<String> text(String parameter) {
        return ParameterTexts.set(node(), parameter);
    }

    @Override
    public Optional<String> wired(String parameter) {
        return part.context().wires().at(node(), parameter).stream().findFirst().map(NodeSheet::origin);
    }

    @Override
    public void set(Map<String, Optional<String>> texts, boolean live) {
        Map<String, String> values = new LinkedHashMap<>();
        texts.forEach((name, text) -> values.put(name, text.orElse(null)));
        edits.set(values, live);
        part.parameterChanged();
    }

    @Override
    public Path folder() {
        return document.site().folder();
    }

    /** Beside the folder of canvases, so that all graphs of a project share the sets of a type. */
    @Override
    public Path sets() {
        Path canvases = document.file().getParent();
        Path data = canvases.getParent() == null ? canvases : canvases.getParent();
        return data.resolve("parameter-sets").resolve(node().getType() + ".json");
    }

    @Override
    public Optional<SourceWriter> source() {
        return Optional.empty();
    }

    @Override
    public void addListener(Runnable listener) {
        if (listeners.isEmpty()) {
            document.addListener(follower);
        }
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
        if (listeners.isEmpty()) {
            document.removeListener(follower);
        }
    }

    private Node node() {
        return part.node();
    }

    private static String origin(Wire wire) {
        return wire.getSource().getId() + " . " + wire.getOutput();
    }

    private final class Follower implements GraphDocument.Listener {
        @Override
        public void graphChanged() {
            listeners.forEach(Runnable::run);
        }

        @Override
        public void signatureChanged(Node changed) {
            if (changed == node()) {
                listeners.forEach(Runnable::run);
            }
        }

        @Override
        public void problemsChanged() {
            listeners.forEach(Runnable::run);
        }
    }
}
