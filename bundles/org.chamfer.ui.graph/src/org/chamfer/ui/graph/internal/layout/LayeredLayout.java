package org.chamfer.ui.graph.internal.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chamfer.graph.command.Area;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Lays out nodes in layers from left to right, by ELK's layered algorithm: ports stay where nodes have them, frames hold
 * what stands in them.
 */
final class LayeredLayout {
    private static final double BETWEEN_NODES = 32;
    private static final double BETWEEN_LAYERS = 80;
    private static final double BETWEEN_PARTS = 64;
    private static final ElkPadding FRAME_PADDING = new ElkPadding(56, 24, 24, 24);
    private static final int GRID = 8;

    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<String, ElkPort> ports = new HashMap<>();

    /** Where boxes and frames are to be, by id; the left upper corner of all stays where it was. */
    Map<String, Area> compute(LayoutInput input) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredOptions());
        ElkNode root = ElkGraphUtil.createGraph();
        configure(root);
        input.frames().forEach(frame -> nodes.put(frame.id(), ElkGraphUtil.createNode(null)));
        input.frames().forEach(frame -> {
            ElkNode node = nodes.get(frame.id());
            node.setParent(parent(frame.frame(), frame.id(), root));
            configure(node);
            node.setProperty(CoreOptions.PADDING, FRAME_PADDING);
        });
        input.boxes().forEach(box -> add(box, parent(box.frame(), box.id(), root)));
        for (LayoutInput.Link wire : input.wires()) {
            ElkPort from = ports.get(key(wire.source(), wire.output(), true));
            ElkPort to = ports.get(key(wire.target(), wire.input(), false));
            if (from != null && to != null) {
                ElkGraphUtil.createSimpleEdge(from, to);
            }
        }
        new RecursiveGraphLayoutEngine().layout(root, new NullElkProgressMonitor());
        return places(input, root);
    }

    private ElkNode parent(String frame, String child, ElkNode root) {
        ElkNode parent = nodes.get(frame);
        // In a damaged file frames may hold each other.
        for (ElkNode above = parent; above != null; above = above.getParent()) {
            if (above == nodes.get(child)) {
                return root;
            }
        }
        return parent == null ? root : parent;
    }

    private static void configure(ElkNode node) {
        node.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        node.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        node.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        node.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        node.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_PARTS);
        // Compact columns rather than straight wires, which would leave large gaps.
        node.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_NODES);
    }

    private void add(LayoutInput.Box box, ElkNode parent) {
        ElkNode node = ElkGraphUtil.createNode(parent);
        node.setDimensions(box.area().width(), box.area().height());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        nodes.put(box.id(), node);
        for (LayoutInput.Pin pin : box.ports()) {
            ElkPort port = ElkGraphUtil.createPort(node);
            port.setProperty(CoreOptions.PORT_SIDE, pin.output() ? PortSide.EAST : PortSide.WEST);
            port.setLocation(pin.output() ? box.area().width() : 0, pin.y());
            ports.put(key(box.id(), pin.name(), pin.output()), port);
        }
    }

    private static String key(String node, String port, boolean output) {
        return node + (output ? " > " : " < ") + port;
    }

    private Map<String, Area> places(LayoutInput input, ElkNode root) {
        int left = input.boxes().stream().mapToInt(box -> box.area().x()).min().orElse(0);
        int top = input.boxes().stream().mapToInt(box -> box.area().y()).min().orElse(0);
        Map<String, Area> absolute = new LinkedHashMap<>();
        nodes.forEach((id, node) -> absolute.put(id, absolute(node, root)));
        int newLeft = input.boxes().stream()
                .mapToInt(box -> absolute.get(box.id()).x())
                .min()
                .orElse(0);
        int newTop = input.boxes().stream()
                .mapToInt(box -> absolute.get(box.id()).y())
                .min()
                .orElse(0);
        absolute.replaceAll(
                (_, area) -> new Area(area.x() - newLeft + left, area.y() - newTop + top, area.width(), area.height()));
        return absolute;
    }

    private static Area absolute(ElkNode node, ElkNode root) {
        double x = 0;
        double y = 0;
        for (ElkNode at = node; at != root; at = at.getParent()) {
            x += at.getX();
            y += at.getY();
        }
        return new Area(round(x), round(y), (int) Math.ceil(node.getWidth()), (int) Math.ceil(node.getHeight()));
    }

    private static int round(double value) {
        return (int) Math.round(value / GRID) * GRID;
    }
}
