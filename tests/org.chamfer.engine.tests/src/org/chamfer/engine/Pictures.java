package org.chamfer.engine;

import static org.chamfer.engine.FakeNodeTypes.input;
import static org.chamfer.engine.FakeNodeTypes.output;
import static org.chamfer.engine.FakeNodeTypes.parameter;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.store.ContentStore;
import org.chamfer.values.ImageValue;

/**
 * A graph of grey pictures, which are too large to stand in the entries of a store themselves: {@code a} of a level,
 * {@code b} brighter by one, {@code c} brighter by one again.
 */
public final class Pictures {
    private static final int SIDE = 100;

    /** The types, with counts of their runs. */
    public final Arithmetic world = new Arithmetic();

    /** Makes the types {@code grey} and {@code brighter} and the graph. */
    public Pictures() {
        world.types.add(
                "grey",
                new NodeSignature(
                        List.of(),
                        List.of(output("value", "image")),
                        List.of(parameter("level", ParameterKind.INTEGER, "1"))),
                (inputs, _) -> {
                    world.count("grey", 0);
                    return picture(inputs.parameters().integer("level"));
                });
        world.types.add(
                "brighter",
                new NodeSignature(
                        List.of(input("of", "image", Arity.ONE)),
                        List.of(output("value", "image")),
                        List.of(parameter("by", ParameterKind.INTEGER, "1"))),
                (inputs, _) -> {
                    world.count("brighter", 0);
                    return picture(level(inputs.get("of", ImageValue.class))
                            + inputs.parameters().integer("by"));
                });
        world.node("a", "grey", "level", "10")
                .node("b", "brighter")
                .node("c", "brighter")
                .wire("a", "b", "of")
                .wire("b", "c", "of");
    }

    /** The graph. */
    public GraphSnapshot graph(Path folder) {
        return world.graph(folder);
    }

    /** An engine on a store. */
    public GraphEngine engine(ContentStore store) {
        return world.engine(store);
    }

    /** The level of the picture at a node. */
    public static int level(RunResult result, String node) throws DiagnosticException {
        return level((ImageValue)
                result.node(node).orElseThrow().outputs().get("value").value());
    }

    /** All 24 bits of the level, so that each level is another picture. */
    private static int level(ImageValue picture) {
        return picture.sample(0, 0, 0) << 16 | picture.sample(1, 0, 0) << 8 | picture.sample(2, 0, 0);
    }

    private static NodeOutputs picture(int level) {
        byte[] samples = new byte[SIDE * SIDE];
        Arrays.fill(samples, (byte) level);
        samples[0] = (byte) (level >> 16);
        samples[1] = (byte) (level >> 8);
        return NodeOutputs.of("value", new ImageValue(SIDE, SIDE, 1, samples));
    }
}
