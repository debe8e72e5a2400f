package org.chamfer.render.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.geometry.Geometry;
import org.chamfer.render.Camera;
import org.chamfer.render.Image;
import org.chamfer.render.PngWriter;
import org.chamfer.render.RenderSettings;
import org.chamfer.render.Scene;
import org.chamfer.render.SoftwareRenderer;

/** Writes a picture of a model; {@link PictureOptions} lists the settings. */
public final class PngExporter implements Exporter<Geometry> {
    @Override
    public void write(Geometry model, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        PictureOptions picture = new PictureOptions(options.settings());
        RenderSettings settings = picture.renderSettings();
        Camera camera = picture.camera(model.bounds());
        Image image = new SoftwareRenderer().render(Scene.of(model), camera, settings, options.context());
        PngWriter.write(image, out);
    }
}
