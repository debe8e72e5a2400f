package org.chamfer.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.dxf.DxfQueries;

/**
 * Numbers from DXF drawings: OpenSCAD's functions {@code dxf_dim()} and {@code dxf_cross()}. Layer, origin and scale are
 * those of the options' plane settings; what cannot be answered is told to the options' listener, with OpenSCAD's
 * wording.
 */
public final class DxfMeasurements {
    private DxfMeasurements() {}

    /**
     * The value of a dimension, in millimetres or degrees.
     *
     * @param name the text of the dimension; empty means the first one
     * @return nothing if there is no such dimension or its kind is not supported
     * @throws IOException if the stream cannot be read
     * @throws DiagnosticException if the file exceeds a limit
     */
    public static OptionalDouble dimension(InputStream drawing, ImportOptions options, String name)
            throws IOException, DiagnosticException {
        return new DxfQueries(drawing, options).dimension(name);
    }

    /**
     * The point where the first two lines that stand alone cross, produced to infinity.
     *
     * @return x and y in millimetres; nothing if there are no such lines or they are parallel
     * @throws IOException if the stream cannot be read
     * @throws DiagnosticException if the file exceeds a limit
     */
    public static Optional<double[]> cross(InputStream drawing, ImportOptions options)
            throws IOException, DiagnosticException {
        return new DxfQueries(drawing, options).cross();
    }
}
