package org.chamfer.ui.graph.internal.part;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.engine.NodeState;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.ui.graph.internal.view.NodeView;
import org.chamfer.ui.graph.internal.view.PortView;
import org.chamfer.values.PortTypeIds;
import org.chamfer.workbench.look.CategoryTint;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.run.NodeRun;
import org.eclipse.swt.graphics.Image;

/** Makes what a node looks like of the model, the signature of the node, and what is known of its last run. */
public final class NodeViewBuilder {
    /** More parameters are edited in the Parameters view; those that are set or wired are shown in any case. */
    private static final int PARAMETERS_SHOWN = 6;

    private static final int ICON = 16;

    private final GraphDocument document;
    private final Look look;
    private final WireIndex wires;

    /** A builder for the nodes of a document. */
    public NodeViewBuilder(GraphDocument document, Look look, WireIndex wires) {
        this.document = document;
        this.look = look;
        this.wires = wires;
    }

    /**
     * What a node looks like.
     *
     * @param all true if all parameters are shown
     * @param size of its result in words; empty if unknown
     * @param picture of its result
     */
    public NodeView build(Node node, boolean all, String size, Optional<Image> picture) {
        Optional<NodeType> type = document.type(node);
        Optional<NodeSignature> signature = document.signature(node);
        Optional<NodeRun> run = document.runs().node(node.getId());
        Set<String> wired = new LinkedHashSet<>();
        wires.incoming(node).forEach(wire -> wired.add(wire.getInput()));
        return new NodeView(
                node.getId(),
                title(node, type),
                look.nodeIcon(
                        type.map(NodeType::contributor).orElse(""),
                        type.map(NodeType::icon).orElse(""),
                        ICON),
                CategoryTint.of(type.map(NodeType::category).orElse("")),
                inputs(node, signature, wired, all),
                more(node, signature, wired, all),
                outputs(node, signature),
                run.map(NodeRun::state).orElse(NodeState.IDLE),
                run.map(NodeRun::progress).orElse(Double.NaN),
                run.map(NodeViewBuilder::message).orElse(""),
                picture,
                run.map(NodeRun::stale).orElse(false),
                run.map(NodeViewBuilder::time).orElse(""),
                size,
                node.isCollapsed(),
                type.isEmpty(),
                node.getWidth());
    }

    /** What a node is called: its own label, that of its type, or the id of a type that is not installed. */
    public static String title(Node node, Optional<NodeType> type) {
        return node.getLabel() != null && !node.getLabel().isBlank()
                ? node.getLabel()
                : type.map(NodeType::label).orElseGet(() -> String.valueOf(node.getType()));
    }

    private static List<PortView> inputs(Node node, Optional<NodeSignature> signature, Set<String> wired, boolean all) {
        Set<String> unknown = new LinkedHashSet<>(wired);
        List<PortView> ports = new ArrayList<>();
        signature.ifPresent(known -> {
            known.inputs().forEach(input -> ports.add(port(input, false, unknown.remove(input.name()))));
            int shown = 0;
            for (ParameterSpec parameter : known.parameters()) {
                boolean connected = unknown.remove(parameter.name());
                boolean wanted =
                        connected || ParameterTexts.set(node, parameter.name()).isPresent();
                if (all || wanted || shown < PARAMETERS_SHOWN) {
                    ports.add(parameter(node, known, parameter, connected));
                    shown++;
                }
            }
        });
        unknown.forEach(name -> ports.add(unknown(name, false)));
        return ports;
    }

    /** What the row says that shows the other parameters, or hides them again. */
    private static String more(Node node, Optional<NodeSignature> signature, Set<String> wired, boolean all) {
        int hidden = signature.map(known -> hidden(node, known, wired)).orElse(0);
        return hidden == 0 ? "" : all ? "Show fewer" : hidden + " more...";
    }

    /** How many parameters are not shown unless all are. */
    private static int hidden(Node node, NodeSignature signature, Set<String> wired) {
        int shown = 0;
        int hidden = 0;
        for (ParameterSpec parameter : signature.parameters()) {
            boolean wanted = wired.contains(parameter.name())
                    || ParameterTexts.set(node, parameter.name()).isPresent();
            if (wanted || shown < PARAMETERS_SHOWN) {
                shown++;
            } else {
                hidden++;
            }
        }
        return hidden;
    }

    private List<PortView> outputs(Node node, Optional<NodeSignature> signature) {
        Set<String> wired = new LinkedHashSet<>();
        wires.outgoing(node).forEach(wire -> wired.add(wire.getOutput()));
        List<PortView> ports = new ArrayList<>();
        signature.ifPresent(
                known -> known.outputs().forEach(output -> ports.add(port(output, true, wired.remove(output.name())))));
        wired.forEach(name -> ports.add(unknown(name, true)));
        return ports;
    }

    private static PortView port(PortSpec port, boolean output, boolean connected) {
        boolean many = !output && port.arity() == Arity.MANY;
        return new PortView(port.name(), port.label(), port.type(), output, false, many, connected, Optional.empty());
    }

    private static PortView parameter(Node node, NodeSignature signature, ParameterSpec spec, boolean connected) {
        return new PortView(
                spec.name(),
                spec.label(),
                spec.kind().portType(),
                false,
                true,
                false,
                connected,
                connected ? Optional.empty() : Optional.of(Widgets.of(node, signature, spec)));
    }

    /** A port that only wires know. */
    private static PortView unknown(String name, boolean output) {
        return new PortView(name, name, PortTypeIds.ANY, output, false, false, true, Optional.empty());
    }

    private static String message(NodeRun run) {
        String message = run.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst()
                .or(() -> run.diagnostics().stream().findFirst())
                .map(Diagnostic::message)
                .orElse(run.reason());
        return Wording.sentence(message);
    }

    private static String time(NodeRun run) {
        return switch (run.state()) {
            case CACHED -> "cached";
            case RUNNING -> run.activity();
            case DONE -> Wording.time(run.nanos());
            case IDLE, QUEUED, FAILED, SKIPPED, CANCELLED -> "";
        };
    }
}
