package org.chamfer.ui.graph.internal.figure;

import java.util.Map;
import org.chamfer.ui.graph.internal.view.Hit;
import org.chamfer.ui.graph.internal.view.PortView;

/**
 * How a node is shown apart from what it is.
 *
 * @param highlight of the node
 * @param ports highlights of ports
 * @param tick how often the ring of a running node has turned
 * @param detail how much is painted
 * @param pixel how many pixels at zoom 1 a pixel of the screen is, at least 1
 * @param enlarged true if a pixel at zoom 1 is more than one on the screen
 */
record NodeAppearance(
        Highlight highlight,
        Map<Hit.Port, Highlight> ports,
        double tick,
        DetailLevel detail,
        int pixel,
        boolean enlarged) {
    /** How a port stands out; those of a node that steps back do too. */
    Highlight of(PortView port) {
        Highlight own = ports.isEmpty() ? null : ports.get(new Hit.Port(port.name(), port.output()));
        if (own != null) {
            return own;
        }
        return highlight == Highlight.ILLEGAL ? Highlight.ILLEGAL : Highlight.NONE;
    }
}
