package org.chamfer.ui.graph.internal.view;

import java.util.List;
import java.util.Optional;
import org.chamfer.engine.NodeState;
import org.eclipse.swt.graphics.Image;

/**
 * What a node looks like at one moment: everything that its figure needs, and nothing of the model. Equal views look
 * the same, so a figure is painted anew only for another one.
 *
 * @param id of the node
 * @param title what the header says
 * @param icon the icon of its type, 16 pixels
 * @param tint colour of the category, {@code 0xRRGGBB}, of which the header has a tenth
 * @param inputs rows of inputs and parameters, in their order
 * @param more what the row says that shows more parameters or fewer; empty for no such row
 * @param outputs rows of outputs
 * @param state of the last run
 * @param progress from 0 to 1; NaN if unknown
 * @param message what the state light says on hover: the error, the reason; empty for nothing
 * @param thumbnail a picture of the result, already scaled to fit
 * @param stale true if thumbnail and figures belong to an earlier state
 * @param footerLeft time or "cached"; empty for nothing
 * @param footerRight size of the result; empty for nothing
 * @param collapsed true for the header with ports only
 * @param placeholder true if the type is not installed
 * @param width in pixels, 160 to 320; 0 if it follows from the content
 */
public record NodeView(
        String id,
        String title,
        Image icon,
        int tint,
        List<PortView> inputs,
        String more,
        List<PortView> outputs,
        NodeState state,
        double progress,
        String message,
        Optional<Image> thumbnail,
        boolean stale,
        String footerLeft,
        String footerRight,
        boolean collapsed,
        boolean placeholder,
        int width) {
    /** How wide a node without long labels is, in pixels. */
    public static final int STANDARD_WIDTH = 200;

    /** The narrowest node, in pixels. */
    public static final int MINIMUM_WIDTH = 160;

    /** The widest node, in pixels. */
    public static final int MAXIMUM_WIDTH = 320;

    /** Copies the lists. */
    public NodeView {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
