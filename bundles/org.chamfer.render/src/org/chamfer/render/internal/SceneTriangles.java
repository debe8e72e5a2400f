package org.chamfer.render.internal;

import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.render.Camera;
import org.chamfer.render.RenderSettings;
import org.chamfer.render.Scene;
import org.chamfer.render.SceneItem;

/** Turns a scene and its surroundings into triangles of the picture. */
public final class SceneTriangles {
    private final RenderSettings settings;
    private final ScreenTriangles triangles = new ScreenTriangles();
    private final MeshPainter meshes;
    private final RegionPainter regions;
    private final GroundPainter ground;
    private final ScalePainter scales;

    /** Prepares for one picture. */
    public SceneTriangles(ViewTransform transform, RenderSettings settings, Workers workers) {
        this.settings = settings;
        FacePainter faces = new FacePainter(transform, triangles, workers);
        LinePainter lines = new LinePainter(transform, triangles, settings.antialiasing());
        meshes = new MeshPainter(transform, faces, lines, settings, workers);
        regions = new RegionPainter(transform, faces, lines, settings.scheme());
        ground = new GroundPainter(transform, lines, settings.scheme());
        scales = new ScalePainter(transform, lines, triangles, settings);
    }

    /** The triangles of a scene. */
    public ScreenTriangles of(Scene scene, Camera camera) {
        for (SceneItem item : scene.items()) {
            switch (item.geometry()) {
                case Mesh mesh -> meshes.draw(mesh, item.color(), settings.edges());
                case Region region -> regions.draw(region, item.color(), settings.edges());
            }
        }
        if (settings.grid()) {
            ground.drawGrid(scene.bounds());
        }
        if (settings.axes()) {
            ground.drawAxes(camera);
            if (settings.scales()) {
                scales.draw();
            }
        }
        return triangles;
    }
}
