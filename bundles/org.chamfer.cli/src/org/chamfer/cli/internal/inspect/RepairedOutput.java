package org.chamfer.cli.internal.inspect;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.CommandContext.Registration;
import org.chamfer.cli.internal.Failures;
import org.chamfer.cli.internal.render.OutputSet;
import org.chamfer.cli.internal.render.RenderTarget;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.repair.MeshRepair;

/** Mends the mesh of a file and writes it. */
final class RepairedOutput {
    private final FormatRegistry formats;
    private final CommandContext context;

    RepairedOutput(FormatRegistry formats, CommandContext context) {
        this.formats = formats;
        this.context = context;
    }

    /**
     * Mends what was found in a file.
     *
     * @param output where to write it, as the user names it
     * @return the inspection with what was done
     * @throws DiagnosticException if it is no mesh, or cannot be written
     */
    Inspection write(Inspection inspection, String output) throws DiagnosticException {
        if (!(inspection.content().orElse(null) instanceof Inspection.Solid solid)) {
            throw new DiagnosticException(Diagnostic.error(
                    "inspect.no-mesh", inspection.file() + " holds a plane figure; only meshes can be mended", null));
        }
        context.work().progress("mending", Double.NaN);
        MeshRepair result = MeshRepair.of(solid.mesh(), context.work());
        write(result.mesh(), output);
        return new Inspection(
                inspection.file(),
                inspection.format(),
                inspection.content(),
                Optional.of(new Inspection.Repair(output, result)),
                inspection.diagnostics(),
                inspection.succeeded());
    }

    private void write(Mesh mesh, String output) throws DiagnosticException {
        try {
            Path path = context.directory().resolve(output);
            RenderTarget target = new RenderTarget(output, path, formats.exportersFor(path));
            OutputSet.check(target);
            RegisteredExporter exporter = exporter(target, mesh);
            try (OutputSet set = new OutputSet(context.standardOutput());
                    Registration _ = context.onInterrupt(set::close)) {
                // Closed by the set, also if another thread interrupts.
                @SuppressWarnings("resource")
                OutputStream out = set.open(target);
                exporter.write(
                        mesh,
                        out,
                        new ExportOptions(context.work(), Map.of(), extension -> set.companion(target, extension)));
                context.work().checkCancelled();
                set.commit();
            }
        } catch (InvalidPathException e) {
            throw cannotWrite(output, "no file has such a name", e);
        } catch (IOException e) {
            context.work().checkCancelled();
            throw cannotWrite(output, Failures.reason(e), e);
        }
    }

    private static RegisteredExporter exporter(RenderTarget target, Mesh mesh) throws DiagnosticException {
        for (RegisteredExporter exporter : target.exporters()) {
            if (exporter.format().accepts(mesh)) {
                return exporter;
            }
        }
        throw new DiagnosticException(target.exporters().getFirst().refusal(mesh));
    }

    private static DiagnosticException cannotWrite(String output, String reason, Exception cause) {
        return new DiagnosticException(
                Diagnostic.error("inspect.cannot-write", "cannot write " + output + ": " + reason, null), cause);
    }
}
