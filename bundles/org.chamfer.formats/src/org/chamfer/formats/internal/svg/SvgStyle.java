package org.chamfer.formats.internal.svg;

import java.util.Map;

/** How a shape is drawn, from its own attributes and its {@code style}; nothing is inherited, as in OpenSCAD. */
record SvgStyle(Map<String, String> attributes) {
    private static final double DEFAULT_STROKE_WIDTH = 1;
    private static final double THINNEST_STROKE = 0.01;

    /** The stroke, made of presentation attributes or else of the style. */
    LineStyle stroke() {
        double width = SvgNumbers.parse(presentation("stroke-width"));
        return new LineStyle(
                width < THINNEST_STROKE ? DEFAULT_STROKE_WIDTH : width,
                switch (presentation("stroke-linecap")) {
                    case "round" -> LineStyle.Cap.ROUND;
                    case "square" -> LineStyle.Cap.SQUARE;
                    default -> LineStyle.Cap.BUTT;
                },
                switch (presentation("stroke-linejoin")) {
                    case "bevel" -> LineStyle.Join.BEVEL;
                    case "round" -> LineStyle.Join.ROUND;
                    default -> LineStyle.Join.MITER;
                });
    }

    /** True if the element and what is in it are not to be shown. */
    boolean isHidden() {
        String display = declared("display");
        return (display.isEmpty() ? attributes.getOrDefault("display", "") : display).equals("none");
    }

    private String presentation(String name) {
        String value = attributes.getOrDefault(name, "");
        return value.isEmpty() ? declared(name) : value;
    }

    /** A property of the {@code style} attribute, empty if it is not there. */
    private String declared(String name) {
        for (String declaration : attributes.getOrDefault("style", "").split(";")) {
            String[] parts = declaration.split(":");
            if (parts.length == 2 && parts[0].strip().equals(name)) {
                return parts[1].strip();
            }
        }
        return "";
    }
}
