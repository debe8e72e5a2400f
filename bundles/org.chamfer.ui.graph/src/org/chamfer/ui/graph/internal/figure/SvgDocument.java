package org.chamfer.ui.graph.internal.figure;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** An SVG document that is being written. Images are written once, as PNG, and used where they are shown. */
final class SvgDocument {
    private final StringBuilder start = new StringBuilder();
    private final StringBuilder images = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final Map<Image, String> imageIds = new HashMap<>();

    /** A document that shows an area, on a ground. */
    SvgDocument(Rectangle area, Color ground) {
        start.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(area.width)
                .append("\" height=\"")
                .append(area.height)
                .append("\" viewBox=\"")
                .append(area.x + " " + area.y + " " + area.width + " " + area.height)
                .append("\">\n");
        element("rect")
                .with("x", area.x)
                .with("y", area.y)
                .with("width", area.width)
                .with("height", area.height)
                .with("fill", color(ground))
                .end();
    }

    /** Begins an element; it ends with {@link Element#end} or {@link Element#end(String)}. */
    Element element(String name) {
        body.append('<').append(name);
        return new Element(name);
    }

    /** The id of an image in this document. */
    String imageId(Image image) {
        return imageIds.computeIfAbsent(image, this::define);
    }

    private String define(Image image) {
        String id = "image" + (imageIds.size() + 1);
        org.eclipse.swt.graphics.Rectangle size = image.getBounds();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        loader.save(png, SWT.IMAGE_PNG);
        images.append("<image id=\"")
                .append(id)
                .append("\" width=\"")
                .append(size.width)
                .append("\" height=\"")
                .append(size.height)
                .append("\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png.toByteArray()))
                .append("\"/>\n");
        return id;
    }

    /** The document as far as it is written. */
    String text() {
        return start + "<defs>\n" + images + "</defs>\n" + body + "</svg>\n";
    }

    static String color(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
    }

    /** A number with at most two digits behind the point. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        return Double.toString(hundredths / 100.0);
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(allowed(text, i) ? c : '\uFFFD');
            }
        }
    }

    /** Whether a character may be in XML: no controls, no halves of surrogate pairs. */
    private static boolean allowed(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c >= ' ' && c < '\uFFFE' || c == '\t' || c == '\n' || c == '\r';
    }

    /** An element whose attributes are being written. */
    final class Element {
        private final String name;

        private Element(String name) {
            this.name = name;
        }

        Element with(String attribute, String value) {
            body.append(' ').append(attribute).append("=\"");
            escape(body, value);
            body.append('"');
            return this;
        }

        Element with(String attribute, double value) {
            return with(attribute, number(value));
        }

        void end() {
            body.append("/>\n");
        }

        void end(String text) {
            body.append('>');
            escape(body, text);
            body.append("</").append(name).append(">\n");
        }
    }
}
