package org.chamfer.formats;

import java.util.Objects;

/**
 * How a plane figure is read, as the arguments of OpenSCAD's {@code import()} say it.
 *
 * @param layer reads this layer alone, {@code null} for all: a layer of DXF, or a group that Inkscape calls a layer
 * @param id reads the SVG element with this id alone, {@code null} for all
 * @param originX the point of a DXF file that becomes the origin, in units of the file
 * @param originY as {@code originX}
 * @param scale millimetres for a unit of a DXF file
 * @param dpi units an inch of SVG lengths without a unit, greater than 0
 * @param center puts the middle of the box around the figure into the origin
 * @param facets how finely curves are divided
 */
public record PlaneImportSettings(
        String layer,
        String id,
        double originX,
        double originY,
        double scale,
        double dpi,
        boolean center,
        CurveFacets facets) {
    /** OpenSCAD's value for {@link #dpi()}. */
    public static final double DEFAULT_DPI = 72;

    /** The whole file, in its own place, with OpenSCAD's values for everything else. */
    public static final PlaneImportSettings DEFAULT =
            new PlaneImportSettings(null, null, 0, 0, 1, DEFAULT_DPI, false, CurveFacets.DEFAULT);

    public PlaneImportSettings {
        Objects.requireNonNull(facets, "facets");
        if (!(dpi > 0)) {
            throw new IllegalArgumentException("dpi " + dpi);
        }
    }
}
