package org.chamfer.formats.internal.dxf;

/** Writes DXF drawings for tests, a pair of lines for each group. */
final class DxfFile {
    private final StringBuilder text = new StringBuilder();

    static DxfFile entities() {
        return new DxfFile().group(0, "SECTION").group(2, "ENTITIES");
    }

    static DxfFile blocks() {
        return new DxfFile().group(0, "SECTION").group(2, "BLOCKS");
    }

    /** Ends a section and starts that of the entities. */
    DxfFile thenEntities() {
        return group(0, "ENDSEC").group(0, "SECTION").group(2, "ENTITIES");
    }

    DxfFile group(int number, Object value) {
        text.append(String.format("%3d%n%s%n", number, value));
        return this;
    }

    DxfFile entity(String type, String layer) {
        return group(0, type).group(8, layer);
    }

    DxfFile point(double x, double y) {
        return group(10, x).group(20, y);
    }

    DxfFile line(double fromX, double fromY, double toX, double toY) {
        return entity("LINE", "0").point(fromX, fromY).group(11, toX).group(21, toY);
    }

    DxfFile polyline(String layer, boolean closed, double... points) {
        entity("LWPOLYLINE", layer).group(90, points.length / 2).group(70, closed ? 1 : 0);
        for (int i = 0; i < points.length; i += 2) {
            point(points[i], points[i + 1]);
        }
        return this;
    }

    DxfFile circle(double x, double y, double radius) {
        return entity("CIRCLE", "0").point(x, y).group(40, radius);
    }

    /** The text with its end. */
    String end() {
        return text + String.format("  0%nENDSEC%n  0%nEOF%n");
    }
}
