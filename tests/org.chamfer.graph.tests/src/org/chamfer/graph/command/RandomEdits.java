package org.chamfer.graph.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.FakePortTypes;
import org.chamfer.graph.FakeTypes;
import org.chamfer.graph.SampleGraphs;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Frame;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Item;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Note;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.validate.GraphSite;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;

/** Edits of every kind at random places of a graph, the same ones for the same seed. */
final class RandomEdits {
    /** How many classes of commands there are. */
    static final int KINDS = 23;

    private static final List<String> TEXTS = List.of("", "a", "24", "two\nlines", SampleGraphs.HARD_TEXT);

    private final Graph graph;
    private final Random random;
    private final FakeTypes types = new FakeTypes();
    private final GraphSite site =
            new GraphSite(types, new FakePortTypes(), Path.of("/"), Optional.empty(), "a.canvas");

    RandomEdits(Graph graph, long seed) {
        this.graph = graph;
        this.random = new Random(seed);
    }

    /** How many edits to undo now: mostly none. */
    int undos() {
        return random.nextInt(10) == 0 ? random.nextInt(8) : 0;
    }

    /** An edit that may turn out to be impossible. */
    Command next() throws DiagnosticException {
        if (graph.getNodes().isEmpty()) {
            return new AddNodeCommand(graph, types.get("gear"), number(), number());
        }
        return switch (random.nextInt(24)) {
            case 0, 1 -> new AddNodeCommand(graph, one(types.all()), number(), number());
            case 2 -> random.nextInt(3) == 0 ? new RemoveCommand(graph, some(elements())) : connect();
            case 3, 4, 5 -> connect();
            case 6 -> new DisconnectCommand(graph, some(graph.getWires()));
            case 7 -> new MoveCommand(graph, some(items()), number(), number());
            case 8 -> new ResizeCommand(one(items()), area());
            case 9, 10 ->
                new SetParameterCommand(
                        one(graph.getNodes()), one(List.of("teeth", "bore", "value", "code", "zz")), value());
            case 11 -> new RenameCommand(one(graph.getNodes()), value());
            case 12 -> new ChangeIdCommand(graph, one(elements()), one(List.of("a", "b", "gear", "-", "c" + number())));
            case 13 -> new CollapseCommand(some(graph.getNodes()), random.nextBoolean());
            case 14 ->
                random.nextBoolean()
                        ? new AddFrameCommand(graph, value(), area())
                        : AddFrameCommand.around(graph, "Group", area(), some(items()));
            case 15 -> frameEdit();
            case 16 -> new AddNoteCommand(graph, value(), area());
            case 17 -> noteEdit();
            case 18 -> new DescribeCommand(graph, value());
            case 19 -> wireEdit();
            case 20 -> new PasteCommand(graph, GraphFragment.copy(graph, few()), number(), number());
            case 21 -> PasteCommand.duplicate(graph, few(), number(), number());
            case 22 -> arrange();
            default -> {
                CompoundCommand both = new CompoundCommand("Both");
                both.append(new SetParameterCommand(one(graph.getNodes()), "teeth", value()));
                both.append(new MoveCommand(graph, some(items()), 4, 4));
                yield both;
            }
        };
    }

    private Command connect() {
        Node source = one(graph.getNodes());
        Node target = one(graph.getNodes());
        return new ConnectCommand(
                graph,
                site,
                source,
                one(List.of("value", "mesh")),
                target,
                one(List.of("teeth", "value", "meshes", "base", "subject", "title")));
    }

    private Command frameEdit() {
        if (graph.getFrames().isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Frame frame = one(graph.getFrames());
        return random.nextBoolean()
                ? new EditFrameCommand(frame, value(), random.nextBoolean() ? "#123456" : null)
                : new SetMembersCommand(graph, frame, some(items()));
    }

    private Command noteEdit() {
        return graph.getNotes().isEmpty()
                ? UnexecutableCommand.INSTANCE
                : new EditNoteCommand(one(graph.getNotes()), value());
    }

    private Command wireEdit() {
        if (graph.getWires().isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Wire wire = one(graph.getWires());
        return switch (random.nextInt(3)) {
            case 0 ->
                new RerouteCommand(
                        wire, List.of(new RerouteCommand.Place(number(), 0), new RerouteCommand.Place(0, number())));
            case 1 -> new ReorderWireCommand(graph, wire, random.nextInt(3));
            default -> {
                Wire like = one(graph.getWires());
                yield new ReconnectCommand(
                        graph,
                        site,
                        wire,
                        wire.getSource(),
                        wire.getOutput(),
                        random.nextBoolean() ? like.getTarget() : one(graph.getNodes()),
                        like.getInput());
            }
        };
    }

    private Command arrange() {
        Map<Item, Area> areas = new LinkedHashMap<>();
        some(items()).forEach(item -> areas.put(item, new Area(item.getX(), item.getY(), 40, 60)));
        return switch (random.nextInt(3)) {
            case 0 -> DistributeCommand.horizontally(areas);
            case 1 -> DistributeCommand.vertically(areas);
            default -> new AlignCommand(areas, one(List.of(Alignment.values())));
        };
    }

    private List<Element> elements() {
        List<Element> elements = new ArrayList<>(items());
        elements.addAll(graph.getWires());
        return elements;
    }

    private List<Item> items() {
        return GraphFragment.items(graph.getNodes(), graph.getFrames(), graph.getNotes());
    }

    /** At most three items with what belongs to them, so that graphs do not grow without bounds. */
    private List<Item> few() {
        List<Item> items = some(items().stream()
                .filter(item -> item instanceof Node || item instanceof Note)
                .toList());
        return items.subList(0, Math.min(3, items.size()));
    }

    private <T> List<T> some(List<T> all) {
        return all.stream().filter(_ -> random.nextInt(6) == 0).toList();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String value() {
        return random.nextInt(5) == 0 ? null : one(TEXTS);
    }

    private Area area() {
        return new Area(number(), number(), random.nextInt(500), random.nextInt(500));
    }

    private int number() {
        return random.nextInt(2001) - 1000;
    }
}
