package org.chamfer.ui.graph.internal.part;

import org.chamfer.ui.graph.internal.view.NodeView;

/** Views of nodes in other widths, while their borders are dragged. */
final class NodeWidths {
    private NodeWidths() {}

    static NodeView with(NodeView view, int width) {
        return new NodeView(
                view.id(),
                view.title(),
                view.icon(),
                view.tint(),
                view.inputs(),
                view.more(),
                view.outputs(),
                view.state(),
                view.progress(),
                view.message(),
                view.thumbnail(),
                view.stale(),
                view.footerLeft(),
                view.footerRight(),
                view.collapsed(),
                view.placeholder(),
                width);
    }
}
