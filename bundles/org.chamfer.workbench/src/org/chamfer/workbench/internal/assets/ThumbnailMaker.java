package org.chamfer.workbench.internal.assets;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Node;
import org.chamfer.render.Camera;
import org.chamfer.render.ColorScheme;
import org.chamfer.render.Framing;
import org.chamfer.render.Image;
import org.chamfer.render.Projection;
import org.chamfer.render.RenderSettings;
import org.chamfer.render.Scene;
import org.chamfer.render.SoftwareRenderer;
import org.chamfer.render.StandardView;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.Value;
import org.chamfer.workbench.look.Token;

/** Makes small pictures of files. Not for the UI thread. */
final class ThumbnailMaker {
    /** Pixels along a side: enough for cards on screens of 200 %. */
    static final int SIZE = 256;

    private static final double FILLED = 0.82;

    private final FileValues files;
    private final ToIntFunction<Node> tints;

    /** @param tints the colours of nodes of graphs */
    ThumbnailMaker(FileValues files, ToIntFunction<Node> tints) {
        this.files = files;
        this.tints = tints;
    }

    /**
     * A picture of a file.
     *
     * @throws DiagnosticException if it cannot be read
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    Image make(Path file, AssetKind kind, boolean dark, WorkContext context) throws DiagnosticException {
        if (kind == AssetKind.GRAPH) {
            return new GraphDrawing(CanvasFile.load(file, file.getFileName().toString()), tints, dark, true)
                    .draw(SIZE, SIZE);
        }
        Value value = files.read(file, kind, context);
        return switch (value) {
            case MeshValue mesh -> solid(mesh.mesh(), StandardView.DIAGONAL, Projection.PERSPECTIVE, dark, context);
            case RegionValue region -> solid(region.region(), StandardView.TOP, Projection.ORTHOGRAPHIC, dark, context);
            case ImageValue image -> Shrinking.cover(image, SIZE, Token.NODE.rgb(dark));
            default -> throw new IllegalArgumentException("no picture of " + value.type());
        };
    }

    private static Image solid(
            Geometry shape, StandardView view, Projection projection, boolean dark, WorkContext context) {
        Scene scene = Scene.of(shape);
        Camera camera = Framing.fit(scene, view.camera(projection), 1, FILLED);
        RenderSettings settings = RenderSettings.DEFAULT
                .withSize(SIZE, SIZE)
                .withScheme(dark ? ColorScheme.CHAMFER_DARK : ColorScheme.CHAMFER_LIGHT)
                .withEdgeAngle(25);
        return new SoftwareRenderer(1).render(scene, camera, settings, context);
    }
}
