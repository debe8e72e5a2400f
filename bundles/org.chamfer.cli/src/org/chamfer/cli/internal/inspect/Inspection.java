package org.chamfer.cli.internal.inspect;

import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.Format;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.geometry.repair.MeshDefects;
import org.chamfer.geometry.repair.MeshRepair;

/**
 * What was found in a file.
 *
 * @param file as the user names it
 * @param format its format, {@code null} if that is not known
 * @param content what is in it; nothing if it could not be read
 * @param repair what was mended, if that was asked for
 * @param diagnostics what was said while it was read and mended
 * @param succeeded false if the file could not be read, or the repaired mesh not be written
 */
record Inspection(
        String file,
        Format format,
        Optional<Content> content,
        Optional<Repair> repair,
        List<Diagnostic> diagnostics,
        boolean succeeded) {
    Inspection {
        diagnostics = List.copyOf(diagnostics);
    }

    /** What is in a file. */
    sealed interface Content {}

    /** Triangles. */
    record Solid(Mesh mesh, MeshFacts facts, MeshDefects defects, List<PartFacts> parts) implements Content {}

    /** A plane figure. */
    record Figure(Region region, RegionFacts facts) implements Content {}

    /**
     * A mended mesh.
     *
     * @param output where it was written, as the user names it
     */
    record Repair(String output, MeshRepair result) {}

    /** True if a mesh has defects, after it was mended if it was; and if a part of the file was not understood. */
    boolean hasDefects() {
        boolean inMesh = repair.map(done -> done.result().left().any())
                .orElseGet(() -> content.isPresent()
                        && content.get() instanceof Solid solid
                        && solid.defects().any());
        return inMesh || diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() != Severity.INFO);
    }
}
