package org.chamfer.nodes.internal.file;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.image.ImageDecoder;
import org.chamfer.image.ImageException;
import org.chamfer.image.ImageFormat;
import org.chamfer.image.ImageLimits;
import org.chamfer.image.ImageTooLargeException;
import org.chamfer.image.RasterImage;
import org.chamfer.nodes.internal.image.PixelLimit;
import org.chamfer.values.ImageValue;

/** Gives the picture in a file. */
public final class ImageNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        ChosenFile file = ChosenFile.of(inputs, context);
        try {
            RasterImage image = ImageDecoder.decode(file.bytes(), new ImageLimits(PixelLimit.PIXELS));
            return NodeOutputs.of(
                    "image", new ImageValue(image.columns(), image.rows(), image.channels(), image.samples()));
        } catch (ImageException e) {
            String formats =
                    Arrays.stream(ImageFormat.values()).map(ImageFormat::label).collect(Collectors.joining(", "));
            throw new DiagnosticException(
                    Diagnostic.error("node.image", "cannot use " + file.name() + ": " + e.getMessage(), file.place())
                            .withHint(
                                    e instanceof ImageTooLargeException
                                            ? "make the image smaller"
                                            : "images are read from these formats: " + formats),
                    e);
        }
    }
}
