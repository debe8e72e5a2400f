package org.chamfer.cli.internal.inspect;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import org.chamfer.cli.internal.DiagnosticJson;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.geometry.repair.MeshDefects;
import org.chamfer.geometry.repair.RepairActions;

/** Inspections as JSON, lengths in millimetres. Fields are only ever added. */
final class InspectionJson {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private InspectionJson() {}

    /** One object, with a line feed at the end. */
    static String line(Inspection inspection) {
        JsonObject json = new JsonObject();
        json.addProperty("file", inspection.file());
        json.addProperty("success", inspection.succeeded());
        json.addProperty(
                "format",
                inspection.format() == null ? null : inspection.format().id());
        inspection.content().ifPresent(content -> {
            switch (content) {
                case Inspection.Solid solid -> addSolid(json, solid);
                case Inspection.Figure figure ->
                    addFigure(json, figure.facts(), figure.region().vertexCount());
            }
        });
        inspection.repair().ifPresent(repair -> json.add("repair", repair(repair)));
        json.add("diagnostics", DiagnosticJson.of(inspection.diagnostics()));
        return GSON.toJson(json) + "\n";
    }

    private static void addSolid(JsonObject json, Inspection.Solid solid) {
        MeshFacts facts = solid.facts();
        json.addProperty("dimensions", 3);
        json.addProperty("triangles", facts.triangles());
        json.addProperty("vertices", facts.vertices());
        json.add("bounds", bounds(facts.bounds(), 3));
        json.addProperty("volume", facts.volume());
        json.addProperty("area", facts.area());
        json.add("centroid", numbers(3, facts.centroid()));
        json.addProperty("components", facts.components());
        json.addProperty("genus", facts.closed() ? facts.genus() : null);
        json.addProperty("closed", facts.closed());
        json.add("parts", parts(solid.parts()));
        json.add("defects", defects(solid.defects()));
    }

    private static void addFigure(JsonObject json, RegionFacts facts, int vertices) {
        json.addProperty("dimensions", 2);
        json.addProperty("vertices", vertices);
        json.add("bounds", bounds(facts.bounds(), 2));
        json.addProperty("area", facts.area());
        json.addProperty("perimeter", facts.perimeter());
        json.addProperty("contours", facts.contours());
        json.addProperty("holes", facts.holes());
    }

    private static JsonElement bounds(Bounds bounds, int dimensions) {
        if (bounds.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        JsonObject json = new JsonObject();
        json.add("min", numbers(dimensions, bounds.minX(), bounds.minY(), bounds.minZ()));
        json.add("max", numbers(dimensions, bounds.maxX(), bounds.maxY(), bounds.maxZ()));
        json.add("size", numbers(dimensions, bounds.sizeX(), bounds.sizeY(), bounds.sizeZ()));
        return json;
    }

    private static JsonArray numbers(int count, double... values) {
        JsonArray array = new JsonArray();
        for (int i = 0; i < count; i++) {
            array.add(values[i]);
        }
        return array;
    }

    private static JsonArray parts(List<PartFacts> parts) {
        JsonArray array = new JsonArray();
        for (PartFacts part : parts) {
            JsonObject json = new JsonObject();
            json.addProperty("name", part.name());
            json.addProperty("color", part.color());
            json.addProperty("triangles", part.triangles());
            array.add(json);
        }
        return array;
    }

    private static JsonObject defects(MeshDefects defects) {
        JsonObject json = new JsonObject();
        json.addProperty("any", defects.any());
        json.addProperty("openEdges", defects.openEdges());
        json.addProperty("holes", defects.holes());
        json.addProperty("nonManifoldEdges", defects.nonManifoldEdges());
        json.addProperty("turnedEdges", defects.turnedEdges());
        json.addProperty("duplicateFacets", defects.duplicateFacets());
        json.addProperty("degenerateFacets", defects.degenerateFacets());
        json.addProperty("flatFacets", defects.flatFacets());
        json.addProperty("unusedVertices", defects.unusedVertices());
        json.addProperty("coincidentVertices", defects.coincidentVertices());
        json.addProperty("shells", defects.shells());
        json.addProperty("invertedShells", defects.invertedShells());
        json.addProperty("nestedShells", defects.nestedShells());
        json.addProperty("oneSidedShells", defects.oneSidedShells());
        boolean counted = defects.crossings() != MeshDefects.NOT_COUNTED;
        json.addProperty("crossings", counted ? defects.crossings() : null);
        json.addProperty("crossingsComplete", counted ? defects.crossingsComplete() : null);
        json.add("firstOpenEdge", place(defects.firstOpenEdge()));
        json.add("firstCrossing", place(defects.firstCrossing()));
        return json;
    }

    private static JsonElement place(List<Double> place) {
        return place.isEmpty() ? JsonNull.INSTANCE : numbers(3, place.get(0), place.get(1), place.get(2));
    }

    private static JsonObject repair(Inspection.Repair repair) {
        RepairActions actions = repair.result().actions();
        JsonObject json = new JsonObject();
        json.addProperty("output", repair.output());
        json.addProperty("mergedVertices", actions.mergedVertices());
        json.addProperty("droppedDegenerate", actions.droppedDegenerate());
        json.addProperty("droppedDuplicates", actions.droppedDuplicates());
        json.addProperty("turnedFacets", actions.turnedFacets());
        json.addProperty("turnedShells", actions.turnedShells());
        json.addProperty("filledHoles", actions.filledHoles());
        json.addProperty("closedCracks", actions.closedCracks());
        json.addProperty("addedFacets", actions.addedFacets());
        MeshFacts facts = MeshFacts.of(repair.result().mesh());
        json.addProperty("closed", facts.closed());
        json.addProperty("volume", facts.volume());
        json.addProperty("area", facts.area());
        json.add("defects", defects(repair.result().left()));
        return json;
    }
}
