package org.chamfer.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.RunResult;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;
import org.chamfer.values.FileValue;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/** Knows one model: a tetrahedron of a size, a triangle for negative sizes, nothing for 0, a failure for 13. */
final class FakeEngine implements GraphEngine {
    final AtomicInteger runs = new AtomicInteger();

    @Override
    public RunResult run(GraphSnapshot graph, RunRequest request, RunListener listener, WorkContext work) {
        runs.incrementAndGet();
        List<NodeResult> results = new ArrayList<>();
        double size = Double.parseDouble(
                graph.node("model").orElseThrow().parameters().getOrDefault("size", "1"));
        for (GraphSnapshot.Node node : graph.nodes()) {
            if (request.targets().contains(node.id())) {
                results.add(run(node, size));
            }
        }
        return new RunResult(results, work.isCancelled());
    }

    private static NodeResult run(GraphSnapshot.Node node, double size) {
        if (node.type().equals("solid") && size == 13) {
            Diagnostic error = Diagnostic.error("test", "13 is no size", null);
            return new NodeResult(node.id(), NodeState.FAILED, "", new TreeMap<>(), List.of(), List.of(error), 0);
        }
        Map<String, Value> values =
                switch (node.type()) {
                    case "solid" -> Map.of("mesh", mesh(size), "region", region(size));
                    case "measure" -> Map.of("volume", new NumberValue(size), "size", VectorValue.of(size, size, size));
                    case "measure-region" -> Map.of("area", new NumberValue(-size));
                    case "thumbnail" -> Map.of("image", new ImageValue(1, 1, 1, new byte[1]));
                    default ->
                        Map.of("file", new FileValue(node.parameters().get("name"), ("size " + size).getBytes()));
                };
        SortedMap<String, OutputValue> outputs = new TreeMap<>();
        values.forEach((port, value) -> outputs.put(port, new Known(value)));
        return new NodeResult(node.id(), NodeState.DONE, "", outputs, List.of(), List.of(), 0);
    }

    private static MeshValue mesh(double size) {
        return new MeshValue(
                size <= 0
                        ? Mesh.EMPTY
                        : Mesh.of(
                                new double[] {0, 0, 0, size, 0, 0, 0, size, 0, 0, 0, size},
                                new int[] {0, 2, 1, 0, 1, 3, 1, 2, 3, 2, 0, 3},
                                MeshOrigin.UNKNOWN));
    }

    private static RegionValue region(double size) {
        return new RegionValue(size < 0 ? new Region(List.of(new double[] {0, 0, 1, 0, 0, 1})) : Region.EMPTY);
    }

    @Override
    public void validate(GraphSnapshot graph, RunRequest request) {
        // Everything is good.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private record Known(Value value) implements OutputValue {
        @Override
        public String type() {
            return value.type();
        }

        @Override
        public Digest digest() {
            return value.digest();
        }
    }
}
