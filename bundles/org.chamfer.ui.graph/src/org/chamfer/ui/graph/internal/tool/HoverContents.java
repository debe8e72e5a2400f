package org.chamfer.ui.graph.internal.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.validate.GraphProblem;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.ui.graph.internal.part.GraphContext;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.chamfer.ui.graph.internal.part.NodeViewBuilder;
import org.chamfer.ui.graph.internal.part.ParameterTexts;
import org.chamfer.ui.graph.internal.part.WirePart;
import org.chamfer.ui.graph.internal.part.Wording;
import org.chamfer.ui.graph.internal.view.Hit;
import org.chamfer.workbench.look.Token;
import org.chamfer.workbench.run.NodeRun;

/** What is told of the thing under the pointer: at once what is known, and of which result more is to be told. */
final class HoverContents {
    private final GraphDocument document;
    private final GraphContext context;

    /**
     * What is told.
     *
     * @param content at once
     * @param result of which more is told when it is read
     */
    record Hover(BubbleContent content, Optional<OutputValue> result) {}

    HoverContents(GraphContext context) {
        this.context = context;
        this.document = context.document();
    }

    /** What is told of a point of a node; nothing if it speaks for itself. */
    Optional<Hover> of(NodePart part, Hit hit) {
        Node node = part.node();
        return switch (hit) {
            case Hit.Port port -> Optional.of(port(node, port.name(), port.output()));
            case Hit.Label label -> label(node, label);
            case Hit.Widget widget -> parameter(node, widget.name());
            case Hit.StateLight _ -> Optional.of(state(node));
            case Hit.Header _ -> header(part);
            case Hit.Collapse _, Hit.More _, Hit.Thumbnail _, Hit.Body _ -> Optional.empty();
        };
    }

    /** What is told of a wire. */
    Hover of(WirePart part) {
        Wire wire = part.wire();
        String title = wire.getSource().getId() + " · " + wire.getOutput() + " → "
                + wire.getTarget().getId() + " · " + wire.getInput();
        List<String> problems = problems(wire.getId());
        if (!problems.isEmpty()) {
            return new Hover(new BubbleContent(title, problems, Token.ERROR, Optional.empty()), Optional.empty());
        }
        String converter = part.converter()
                .map(found -> "Converted: " + found.label() + ".")
                .orElse("");
        List<Wire> siblings = context.wires().at(wire.getTarget(), wire.getInput());
        String place = siblings.size() > 1
                ? "It is number " + (siblings.indexOf(wire) + 1) + " of the " + siblings.size()
                        + " wires to this input."
                : "";
        return result(wire.getSource(), wire.getOutput(), title, List.of(converter, place));
    }

    private Hover port(Node node, String name, boolean output) {
        Optional<PortSpec> port =
                document.signature(node).flatMap(signature -> output ? signature.output(name) : signature.input(name));
        String title = port.map(PortSpec::label).orElse(name)
                + port.map(known -> " · " + known.type()).orElse("");
        List<String> lines = List.of(port.map(PortSpec::description).orElse(""));
        if (output) {
            return result(node, name, title, lines);
        }
        List<Wire> wires = context.wires().at(node, name);
        if (wires.size() == 1) {
            return result(wires.getFirst().getSource(), wires.getFirst().getOutput(), title, lines);
        }
        if (wires.size() > 1) {
            List<String> more = new ArrayList<>(lines);
            more.add(Wording.count(wires.size(), "wire") + ", in the order in which they were drawn.");
            return new Hover(BubbleContent.of(title, more), Optional.empty());
        }
        return new Hover(BubbleContent.of(title, lines), Optional.empty());
    }

    private Optional<Hover> label(Node node, Hit.Label label) {
        boolean isParameter = !label.output()
                && document.signature(node)
                        .flatMap(signature -> signature.parameter(label.name()))
                        .isPresent();
        return isParameter ? parameter(node, label.name()) : Optional.of(port(node, label.name(), label.output()));
    }

    private Optional<Hover> parameter(Node node, String name) {
        Optional<NodeSignature> signature = document.signature(node);
        return signature.flatMap(known -> known.parameter(name).map(declared -> {
            ParameterSpec spec = ParameterTexts.limited(node, known, declared);
            List<String> lines = new ArrayList<>(List.of(spec.description(), range(spec)));
            ParameterTexts.set(node, name)
                    .ifPresent(_ -> lines.add("The default is " + shown(spec.defaultText())
                            + "; double-click the label to have it back."));
            return new Hover(BubbleContent.of(spec.label(), lines), Optional.empty());
        }));
    }

    private static String shown(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.isEmpty() ? "empty" : line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    private static String range(ParameterSpec spec) {
        String unit = spec.unit().isEmpty() ? "" : " " + spec.unit();
        if (spec.minimum().isPresent() && spec.maximum().isPresent()) {
            return "From " + ParameterText.number(spec.minimum().getAsDouble()) + " to "
                    + ParameterText.number(spec.maximum().getAsDouble()) + unit + ".";
        }
        if (spec.minimum().isPresent()) {
            return "At least " + ParameterText.number(spec.minimum().getAsDouble()) + unit + ".";
        }
        return spec.maximum().isPresent()
                ? "At most " + ParameterText.number(spec.maximum().getAsDouble()) + unit + "."
                : "";
    }

    private Hover state(Node node) {
        Optional<NodeRun> run = document.runs().node(node.getId());
        List<String> lines = new ArrayList<>();
        run.ifPresent(known -> {
            for (Diagnostic diagnostic : known.diagnostics().stream().limit(3).toList()) {
                lines.add(Wording.sentence(diagnostic.message()));
                lines.add(Wording.sentence(diagnostic.hint()));
            }
            lines.add(Wording.sentence(known.reason()));
            if (known.nanos() > 0) {
                lines.add("Computed in " + Wording.time(known.nanos()) + ".");
            }
            if (known.stale()) {
                lines.add("The result belongs to an earlier state of the graph.");
            }
        });
        lines.addAll(problems(node.getId()));
        NodeState state = run.map(NodeRun::state).orElse(NodeState.IDLE);
        Token accent = state == NodeState.FAILED || !problems(node.getId()).isEmpty() ? Token.ERROR : Token.BORDER;
        return new Hover(
                new BubbleContent(title(state), lines.stream().distinct().toList(), accent, Optional.empty()),
                Optional.empty());
    }

    private static String title(NodeState state) {
        if (state == NodeState.IDLE) {
            return "Not run yet";
        }
        String name = state.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private Optional<Hover> header(NodePart part) {
        Optional<NodeType> type = document.type(part.node());
        if (type.isEmpty()) {
            return Optional.of(new Hover(
                    new BubbleContent(
                            "The type " + part.node().getType() + " is not installed",
                            problems(part.node().getId()),
                            Token.WARNING,
                            Optional.empty()),
                    Optional.empty()));
        }
        String title = NodeViewBuilder.title(part.node(), type);
        List<String> lines = new ArrayList<>();
        if (!title.equals(type.get().label())) {
            lines.add(type.get().label());
        }
        lines.add(type.get().description());
        return Optional.of(new Hover(BubbleContent.of(title, lines), Optional.empty()));
    }

    private Hover result(Node node, String output, String title, List<String> lines) {
        Optional<NodeRun> run = document.runs().node(node.getId());
        Optional<OutputValue> value = run.map(known -> known.outputs().get(output));
        List<String> all = new ArrayList<>(lines);
        if (value.isEmpty()) {
            all.add("There is no result yet.");
        } else if (run.get().stale()) {
            all.add("The result belongs to an earlier state of the graph.");
        }
        return new Hover(BubbleContent.of(title, all), value);
    }

    private List<String> problems(String id) {
        return document.problems().stream()
                .filter(problem -> problem.element().equals(id))
                .map(GraphProblem::diagnostic)
                .map(BubbleContent::sentence)
                .toList();
    }
}
