package org.chamfer.cli.internal.summary;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Set;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.scad.eval.EvaluationView;

/**
 * A summary as JSON, with the names of OpenSCAD's {@code --summary-file}. The bounding box belongs to the geometry: it
 * needs both topics. Names are in alphabetical order; lengths are millimetres, angles degrees.
 */
public final class SummaryJson {
    private final Set<SummaryTopic> topics;

    private SummaryJson(Set<SummaryTopic> topics) {
        this.topics = topics;
    }

    /** The text of a summary, without a line break at its end. */
    public static String of(SummaryFacts facts, Set<SummaryTopic> topics) {
        return new Gson().toJson(new SummaryJson(topics).object(facts));
    }

    private JsonObject object(SummaryFacts facts) {
        JsonObject json = new JsonObject();
        if (topics.contains(SummaryTopic.CACHE)) {
            JsonObject caches = new JsonObject();
            caches.add("geometry_cache", cache(facts.cache()));
            json.add("cache", caches);
        }
        if (topics.contains(SummaryTopic.CAMERA)) {
            json.add("camera", camera(facts.camera()));
        }
        if (topics.contains(SummaryTopic.GEOMETRY)) {
            switch (facts.geometry()) {
                case Mesh mesh when !mesh.isEmpty() -> json.add("geometry", mesh(mesh));
                case Region region when !region.isEmpty() -> json.add("geometry", region(region));
                default -> {
                    // OpenSCAD says nothing of what is empty.
                }
            }
        }
        if (topics.contains(SummaryTopic.TIME)) {
            json.add("time", time(facts));
        }
        return json;
    }

    private static JsonObject cache(SummaryFacts.CacheFacts facts) {
        JsonObject json = new JsonObject();
        json.addProperty("bytes", facts.bytes());
        json.addProperty("entries", facts.entries());
        json.addProperty("max_size", facts.most());
        return json;
    }

    private static JsonObject camera(EvaluationView view) {
        JsonObject json = new JsonObject();
        json.addProperty("distance", view.distance());
        json.addProperty("fov", view.fieldOfView());
        json.add("rotation", numbers(view.rotationX(), view.rotationY(), view.rotationZ()));
        json.add("translation", numbers(view.targetX(), view.targetY(), view.targetZ()));
        return json;
    }

    private JsonObject mesh(Mesh mesh) {
        JsonObject json = new JsonObject();
        if (topics.contains(SummaryTopic.BOUNDING_BOX)) {
            json.add("bounding_box", box(mesh.bounds(), 3));
        }
        json.addProperty("dimensions", 3);
        json.addProperty("facets", mesh.triangleCount());
        json.addProperty("simple", MeshFacts.of(mesh).closed());
        json.addProperty("vertices", mesh.vertexCount());
        return json;
    }

    private JsonObject region(Region region) {
        JsonObject json = new JsonObject();
        if (topics.contains(SummaryTopic.BOUNDING_BOX)) {
            json.add("bounding_box", box(region.bounds(), 2));
        }
        json.addProperty("contours", region.contours().size());
        json.addProperty("convex", Convexity.isConvex(region));
        json.addProperty("dimensions", 2);
        return json;
    }

    private static JsonObject box(Bounds box, int dimensions) {
        JsonObject json = new JsonObject();
        json.add("max", numbers(dimensions, box.maxX(), box.maxY(), box.maxZ()));
        json.add("min", numbers(dimensions, box.minX(), box.minY(), box.minZ()));
        json.add("size", numbers(dimensions, box.sizeX(), box.sizeY(), box.sizeZ()));
        return json;
    }

    private static JsonObject time(SummaryFacts facts) {
        SummaryFacts.Clock clock = SummaryFacts.Clock.of(facts.nanos());
        JsonObject json = new JsonObject();
        json.addProperty("hours", clock.hours());
        json.addProperty("milliseconds", clock.milliseconds());
        json.addProperty("minutes", clock.minutes());
        json.addProperty("seconds", clock.seconds());
        json.addProperty("time", facts.clock());
        json.addProperty("total", clock.total());
        return json;
    }

    private static JsonArray numbers(double x, double y, double z) {
        return numbers(3, x, y, z);
    }

    private static JsonArray numbers(int dimensions, double... values) {
        JsonArray numbers = new JsonArray();
        for (int i = 0; i < dimensions; i++) {
            // No negative zero.
            numbers.add(values[i] + 0.0);
        }
        return numbers;
    }
}
