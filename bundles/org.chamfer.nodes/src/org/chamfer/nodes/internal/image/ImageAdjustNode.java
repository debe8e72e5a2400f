package org.chamfer.nodes.internal.image;

import java.util.Locale;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.values.ImageValue;

/** Crops, resizes, makes grey, divides into black and white, and inverts an image, in this order. */
public final class ImageAdjustNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters parameters = inputs.parameters();
        ImageValue image = cropped(inputs.get("image", ImageValue.class), parameters);
        image = resized(image, parameters, context);
        context.checkCancelled();
        double threshold = parameters.number("threshold");
        if (threshold > 0) {
            image = divided(GreyImage.of(image), threshold).toImage();
        } else if (parameters.flag("grey")) {
            image = GreyImage.of(image).toImage();
        }
        return NodeOutputs.of("image", parameters.flag("invert") ? inverted(image) : image);
    }

    private static ImageValue cropped(ImageValue image, NodeParameters parameters) throws DiagnosticException {
        int left = parameters.integer("crop_left");
        int top = parameters.integer("crop_top");
        int wide = parameters.integer("crop_width");
        int high = parameters.integer("crop_height");
        int columns = wide == 0 ? image.columns() - left : wide;
        int rows = high == 0 ? image.rows() - top : high;
        if (columns < 1 || rows < 1 || columns > image.columns() - left || rows > image.rows() - top) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.image-crop",
                            "the crop of " + Math.max(0, columns) + " x " + Math.max(0, rows) + " pixels from (" + left
                                    + ", " + top + ") is not within the image of " + image.columns() + " x "
                                    + image.rows() + " pixels",
                            null)
                    .withHint("a width or height of 0 reaches to the border"));
        }
        if (columns == image.columns() && rows == image.rows()) {
            return image;
        }
        int channels = image.channels();
        byte[] part = new byte[columns * rows * channels];
        for (int row = 0; row < rows; row++) {
            int from = ((top + row) * image.columns() + left) * channels;
            System.arraycopy(image.samples(), from, part, row * columns * channels, columns * channels);
        }
        return new ImageValue(columns, rows, channels, part);
    }

    private static ImageValue resized(ImageValue image, NodeParameters parameters, NodeContext context)
            throws DiagnosticException {
        double wide = parameters.integer("width");
        double high = parameters.integer("height");
        boolean inside = parameters.text("fit").equals("inside") || wide == 0 || high == 0;
        double columns = image.columns();
        double rows = image.rows();
        if (wide > 0 || high > 0) {
            double across = wide == 0 ? Double.POSITIVE_INFINITY : wide / columns;
            double down = high == 0 ? Double.POSITIVE_INFINITY : high / rows;
            double least = Math.min(across, down);
            columns = Math.max(1, Math.rint(columns * (inside ? least : across)));
            rows = Math.max(1, Math.rint(rows * (inside ? least : down)));
        }
        PixelLimit.check("the image", columns, rows);
        ResampleFilter filter = ResampleFilter.valueOf(parameters.text("filter").toUpperCase(Locale.ROOT));
        return ImageResize.of(image, (int) columns, (int) rows, filter, context);
    }

    private static GreyImage divided(GreyImage image, double threshold) {
        double border = threshold * 255;
        byte[] samples = image.samples();
        byte[] divided = new byte[samples.length];
        for (int i = 0; i < divided.length; i++) {
            divided[i] = (byte) ((samples[i] & 255) < border ? 0 : 255);
        }
        return new GreyImage(image.columns(), image.rows(), divided);
    }

    private static ImageValue inverted(ImageValue image) {
        byte[] turned = image.samples().clone();
        for (int i = 0; i < turned.length; i++) {
            boolean opacity = image.channels() == 4 && i % 4 == 3;
            turned[i] = opacity ? turned[i] : (byte) ~turned[i];
        }
        return new ImageValue(image.columns(), image.rows(), image.channels(), turned);
    }
}
