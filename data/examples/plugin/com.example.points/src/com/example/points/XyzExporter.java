package com.example.points;

import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.geometry.Mesh;

/** Writes the vertices of a mesh: {@code chamfer render part.scad -o part.xyz}. */
public final class XyzExporter implements Exporter<Mesh> {
    @Override
    public void write(Mesh mesh, OutputStream out, ExportOptions options) throws IOException {
        XyzText.write(mesh.positions(), out, options.context());
    }
}
