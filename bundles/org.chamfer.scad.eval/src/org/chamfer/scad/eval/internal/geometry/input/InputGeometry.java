package org.chamfer.scad.eval.internal.geometry.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.CurveFacets;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.ImportedOutlines;
import org.chamfer.formats.Importer;
import org.chamfer.formats.PlaneImportSettings;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;
import org.chamfer.scad.eval.csg.InputFile;
import org.chamfer.scad.eval.internal.geometry.shape.Contours;
import org.chamfer.scad.eval.internal.geometry.shape.ImportedSurface;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;
import org.chamfer.scad.eval.internal.heightmap.Heightmap;
import org.chamfer.scad.eval.internal.heightmap.HeightmapSolid;
import org.chamfer.text.TextOutlines;

/**
 * Makes the geometry of files and texts. What cannot be read is nothing, with a message that says why: OpenSCAD goes on
 * without it.
 */
public final class InputGeometry {
    private final InputReaders readers;
    private final WorkContext context;

    /** Makes the geometry of one evaluation. */
    public InputGeometry(InputReaders readers, WorkContext context) {
        this.readers = readers;
        this.context = context;
    }

    /** The outlines of a text. */
    public Shape text(CsgOperation.Text text, KernelSource kernel) throws KernelException {
        try {
            TextOutlines outlines = readers.engine(text.fonts()).outlines(text.settings());
            Region region = outlines.glyphs().isEmpty()
                    ? Region.EMPTY
                    : Contours.simplified(
                            kernel.use(session -> session.regions().union(outlines.glyphs())));
            return new Shape(region, notices(outlines.warnings()));
        } catch (DiagnosticException e) {
            return nothing(Region.EMPTY, e.diagnostic());
        }
    }

    /** The geometry in a file. */
    public Shape imported(CsgOperation.Import imported, KernelSource kernel) throws KernelException {
        InputFile file = imported.file();
        Geometry none = imported.isPlane() ? Region.EMPTY : Mesh.EMPTY;
        Importer<?> importer = readers.importerOf(file);
        if (importer == null) {
            return nothing(
                    none,
                    Diagnostic.error(
                            "scad.import-format",
                            "Unsupported file format while trying to import file '" + file.name() + "'",
                            null));
        }
        if (!file.isReadable()) {
            return nothing(
                    none,
                    Diagnostic.warning("scad.import-unreadable", "Can't open import file '" + file.name() + "'", null));
        }
        List<Diagnostic> messages = new ArrayList<>();
        ImportOptions options = new ImportOptions(file.name(), context)
                .withPlane(plane(imported))
                .withListener(messages::add)
                .withSiblings(file::sibling)
                .withUnits(false);
        try {
            Object read = importer.read(new ByteArrayInputStream(file.bytes()), options);
            Shape shape =
                    switch (read) {
                        case ImportedOutlines outlines -> new Shape(region(outlines, kernel));
                        case Mesh mesh -> surface(SolidsOfFile.united(mesh, file.name(), kernel, context), imported);
                        case Region region when region.isEmpty() -> new Shape(none);
                        case Region _ ->
                            nothing(
                                    none,
                                    Diagnostic.error(
                                            "scad.import-plane",
                                            "'" + file.name() + "' holds a plane figure: include it with include <"
                                                    + file.name() + ">",
                                            null));
                        default -> throw new IllegalStateException("cannot use " + read.getClass());
                    };
            return shape.after(notices(messages));
        } catch (DiagnosticException e) {
            return nothing(none, e.diagnostic());
        } catch (IOException e) {
            // The bytes are in memory.
            throw new UncheckedIOException(e);
        }
    }

    /** Geometry in memory, looked at as that of a file is. */
    public Shape literal(Geometry geometry) {
        return switch (geometry) {
            case Mesh mesh -> ImportedSurface.computed(SourceNumbers.removed(mesh), "the mesh", context);
            case Region region -> new Shape(region);
        };
    }

    /** The solid of a height map. */
    public Shape surface(CsgOperation.Surface surface) {
        try {
            Heightmap map = Heightmap.read(surface.file(), surface.invert());
            return new Shape(HeightmapSolid.mesh(map, surface.center()));
        } catch (DiagnosticException e) {
            return nothing(Mesh.EMPTY, e.diagnostic());
        }
    }

    private Shape surface(Shape objects, CsgOperation.Import imported) {
        Mesh mesh = (Mesh) objects.geometry();
        Shape surface = ImportedSurface.of(
                imported.center() ? centered(mesh) : mesh, imported.file().name(), context);
        return surface.after(objects.notices());
    }

    private static Region region(ImportedOutlines outlines, KernelSource kernel) throws KernelException {
        return outlines.shapes().isEmpty()
                ? Region.EMPTY
                : Contours.simplified(kernel.use(session -> outlines.toRegion(session.regions())));
    }

    private static Mesh centered(Mesh mesh) {
        Bounds box = mesh.bounds();
        return mesh.isEmpty()
                ? mesh
                : mesh.transformed(Affine3.translation(
                        -(box.minX() + box.maxX()) / 2,
                        -(box.minY() + box.maxY()) / 2,
                        -(box.minZ() + box.maxZ()) / 2));
    }

    private static PlaneImportSettings plane(CsgOperation.Import imported) {
        Facets facets = imported.facets();
        return new PlaneImportSettings(
                imported.layer(),
                imported.id(),
                imported.originX(),
                imported.originY(),
                imported.scale(),
                imported.dpi(),
                imported.center(),
                new CurveFacets(facets.fn(), facets.fa(), facets.fs()));
    }

    private static Shape nothing(Geometry none, Diagnostic reason) {
        return new Shape(none, notices(List.of(reason)));
    }

    private static List<Shape.Notice> notices(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(diagnostic -> new Shape.Notice(diagnostic.severity(), diagnostic.code(), diagnostic.message()))
                .toList();
    }
}
