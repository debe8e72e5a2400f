package org.chamfer.nodes.internal.combine;

import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.values.MeshValue;

/** The meshes at a port. */
final class Meshes {
    private Meshes() {}

    /** All of them, in the order of the wires. */
    static List<Mesh> at(String port, NodeInputs inputs) {
        return inputs.all(port, MeshValue.class).stream().map(MeshValue::mesh).toList();
    }
}
