package org.chamfer.cli.internal.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.EvaluationView;

/** A summary for people, with OpenSCAD's words; the volume and surface of a solid are said besides. */
public final class SummaryText {
    private final Set<SummaryTopic> topics;
    private final List<String> lines = new ArrayList<>();

    private SummaryText(Set<SummaryTopic> topics) {
        this.topics = topics;
    }

    /** The lines of a summary. */
    public static List<String> of(SummaryFacts facts, Set<SummaryTopic> topics) {
        SummaryText text = new SummaryText(topics);
        text.write(facts);
        return List.copyOf(text.lines);
    }

    private void write(SummaryFacts facts) {
        if (topics.contains(SummaryTopic.CACHE)) {
            add("Geometries in cache: %d", facts.cache().entries());
            add("Geometry cache size in bytes: %d", facts.cache().bytes());
        }
        if (topics.contains(SummaryTopic.TIME)) {
            add("Total rendering time: %s", facts.clock());
        }
        switch (facts.geometry()) {
            case Mesh mesh when !mesh.isEmpty() -> mesh(mesh);
            case Region region when !region.isEmpty() -> region(region);
            default -> {
                // OpenSCAD says nothing of what is empty.
            }
        }
        if (topics.contains(SummaryTopic.CAMERA)) {
            camera(facts.camera());
        }
    }

    private void mesh(Mesh mesh) {
        MeshFacts facts = MeshFacts.of(mesh);
        if (topics.contains(SummaryTopic.GEOMETRY)) {
            add("Top level object is a 3D object:");
            add("   Closed:     %s", facts.closed() ? "yes" : "no");
            add("   Vertices:   %6d", mesh.vertexCount());
            add("   Facets:     %6d", mesh.triangleCount());
        }
        box(mesh.bounds(), 3);
        if (topics.contains(SummaryTopic.AREA)) {
            add("Measurements:");
            add("   Area: %.2f", facts.area());
            add("   Volume: %.2f", facts.volume());
        }
    }

    private void region(Region region) {
        if (topics.contains(SummaryTopic.GEOMETRY)) {
            add("Top level object is a 2D object:");
            add("   Contours:   %6d", region.contours().size());
        }
        box(region.bounds(), 2);
        if (topics.contains(SummaryTopic.AREA)) {
            add("Measurements:");
            add("   Area: %.2f", RegionFacts.of(region).area());
        }
    }

    private void box(Bounds box, int dimensions) {
        if (topics.contains(SummaryTopic.BOUNDING_BOX)) {
            add("Bounding box:");
            add("   Min:  %s", numbers(dimensions, box.minX(), box.minY(), box.minZ()));
            add("   Max:  %s", numbers(dimensions, box.maxX(), box.maxY(), box.maxZ()));
            add("   Size: %s", numbers(dimensions, box.sizeX(), box.sizeY(), box.sizeZ()));
        }
    }

    private void camera(EvaluationView view) {
        add("Camera:");
        add("   Translation: %s", numbers(3, view.targetX(), view.targetY(), view.targetZ()));
        add("   Rotation:    %s", numbers(3, view.rotationX(), view.rotationY(), view.rotationZ()));
        add("   Distance:    %.2f", view.distance());
        add("   FOV:         %.2f", view.fieldOfView());
    }

    private static String numbers(int dimensions, double... values) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            // No negative zero.
            numbers.add(String.format(Locale.ROOT, "%.2f", values[i] + 0.0));
        }
        return String.join(", ", numbers);
    }

    private void add(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }
}
