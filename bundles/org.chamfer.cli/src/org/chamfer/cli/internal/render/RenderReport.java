package org.chamfer.cli.internal.render;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.chamfer.cli.internal.DiagnosticJson;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;

/** The facts of a rendering as JSON: lengths in millimetres, times in milliseconds. Fields are only ever added. */
public final class RenderReport {
    private static final double NANOS_PER_MILLISECOND = 1e6;

    private RenderReport() {}

    /** The JSON text with a line feed at the end, {@code file} named as the user does. */
    public static String of(String file, String kernel, RenderResult result) {
        return of(file, kernel, result, List.of());
    }

    /** The JSON text of a result that was computed several times; the repetitions are left out if there are none. */
    public static String of(String file, String kernel, RenderResult result, List<Repetition> repetitions) {
        JsonObject json = new JsonObject();
        json.addProperty("file", file);
        json.addProperty("success", result.succeeded());
        json.add("outputs", outputs(result));
        result.shape().ifPresent(shape -> addShape(json, shape));
        json.addProperty("kernel", kernel);
        json.add("milliseconds", milliseconds(result.nanos()));
        if (!repetitions.isEmpty()) {
            json.add("repetitions", repetitions(repetitions));
        }
        json.add("diagnostics", DiagnosticJson.of(result.diagnostics()));
        Gson gson = new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .serializeNulls()
                .create();
        return gson.toJson(json) + "\n";
    }

    private static JsonArray outputs(RenderResult result) {
        JsonArray outputs = new JsonArray();
        for (RenderResult.Written written : result.written()) {
            JsonObject output = new JsonObject();
            output.addProperty("path", written.target().name());
            output.addProperty("format", written.format().id());
            written.part().ifPresent(part -> {
                output.addProperty("part", part.name());
                addShape(output, part.geometry());
            });
            outputs.add(output);
        }
        return outputs;
    }

    private static void addShape(JsonObject json, Geometry shape) {
        json.addProperty("dimensions", shape instanceof Mesh ? 3 : 2);
        json.addProperty("empty", shape.isEmpty());
        json.add("boundingBox", box(shape));
        switch (shape) {
            case Mesh mesh -> addSolid(json, mesh);
            case Region region -> addFigure(json, region);
        }
    }

    private static void addSolid(JsonObject json, Mesh mesh) {
        MeshFacts facts = MeshFacts.of(mesh);
        json.addProperty("volume", facts.volume());
        json.addProperty("surfaceArea", facts.area());
        json.add("centroid", numbers(facts.centroid()));
        json.addProperty("facets", facts.triangles());
        json.addProperty("vertices", facts.vertices());
        json.addProperty("components", facts.components());
        json.add("genus", facts.closed() ? new JsonPrimitive(facts.genus()) : JsonNull.INSTANCE);
        json.addProperty("closed", facts.closed());
        json.add(
                "parts",
                texts(mesh.runs().stream()
                        .map(run -> run.origin().part())
                        .filter(Objects::nonNull)
                        .toList()));
        json.add(
                "colors",
                texts(mesh.runs().stream()
                        .map(MeshRun::origin)
                        .filter(origin -> origin.color() != null)
                        .map(origin -> hex(origin.color()))
                        .toList()));
    }

    private static void addFigure(JsonObject json, Region region) {
        RegionFacts facts = RegionFacts.of(region);
        json.addProperty("area", facts.area());
        json.addProperty("perimeter", facts.perimeter());
        json.addProperty("vertices", region.vertexCount());
        json.addProperty("contours", facts.contours());
        json.addProperty("holes", facts.holes());
    }

    private static JsonElement box(Geometry shape) {
        Bounds bounds = shape.bounds();
        if (bounds.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        int dimensions = shape instanceof Mesh ? 3 : 2;
        JsonObject box = new JsonObject();
        box.add("min", numbers(dimensions, bounds.minX(), bounds.minY(), bounds.minZ()));
        box.add("max", numbers(dimensions, bounds.maxX(), bounds.maxY(), bounds.maxZ()));
        box.add("size", numbers(dimensions, bounds.sizeX(), bounds.sizeY(), bounds.sizeZ()));
        return box;
    }

    private static JsonObject milliseconds(Map<Phase, Long> nanos) {
        JsonObject times = new JsonObject();
        nanos.forEach((phase, time) -> times.addProperty(phase.label(), milliseconds(time)));
        return times;
    }

    /** Milliseconds with one decimal. */
    private static double milliseconds(long nanos) {
        return Math.round(nanos / NANOS_PER_MILLISECOND * 10) / 10.0;
    }

    private static JsonArray repetitions(List<Repetition> repetitions) {
        JsonArray array = new JsonArray();
        for (Repetition repetition : repetitions) {
            JsonObject times = milliseconds(repetition.nanos());
            times.addProperty("wall", milliseconds(repetition.wallNanos()));
            times.addProperty("cpu", milliseconds(repetition.cpuNanos()));
            array.add(times);
        }
        return array;
    }

    private static JsonArray numbers(int dimensions, double... values) {
        JsonArray array = new JsonArray();
        DoubleStream.of(values).limit(dimensions).forEach(array::add);
        return array;
    }

    private static JsonArray numbers(double[] values) {
        return numbers(values.length, values);
    }

    /** The distinct texts, in order of their first appearance. */
    private static JsonArray texts(Collection<String> values) {
        JsonArray array = new JsonArray();
        new LinkedHashSet<>(values).forEach(array::add);
        return array;
    }

    private static String hex(Color color) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x%02x",
                Math.round(255 * color.red()),
                Math.round(255 * color.green()),
                Math.round(255 * color.blue()),
                Math.round(255 * color.alpha()));
    }
}
