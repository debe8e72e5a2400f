package org.chamfer.formats.internal.gltf;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.chamfer.geometry.Mesh;

/** The JSON of an exported model. Members stand in a fixed order. */
final class GltfModelJson {
    private static final double MILLIMETRE = 0.001;

    private final Mesh mesh;
    private final List<GltfPart> parts;
    private final GltfLayout layout;
    private final GltfMaterials materials;

    GltfModelJson(Mesh mesh, List<GltfPart> parts, GltfLayout layout) {
        this.mesh = mesh;
        this.parts = parts;
        this.layout = layout;
        materials = new GltfMaterials(parts);
    }

    JsonObject toJson() {
        JsonObject asset = new JsonObject();
        asset.addProperty("version", "2.0");
        asset.addProperty("generator", "Chamfer");
        JsonObject scene = new JsonObject();
        scene.addProperty("name", "Scene");
        JsonObject json = new JsonObject();
        json.add("asset", asset);
        json.addProperty("scene", 0);
        json.add("scenes", list(scene));
        if (!parts.isEmpty()) {
            JsonArray roots = new JsonArray();
            roots.add(0);
            scene.add("nodes", roots);
            json.add("nodes", nodes());
            json.add("meshes", meshes());
            json.add("materials", materials.toJson());
            json.add("accessors", accessors());
            json.add("bufferViews", views());
            JsonObject buffer = new JsonObject();
            buffer.addProperty("byteLength", layout.total());
            json.add("buffers", list(buffer));
        }
        return json;
    }

    /** The root makes metres of millimetres; the parts follow. */
    private JsonArray nodes() {
        JsonObject root = new JsonObject();
        root.add("scale", vector(MILLIMETRE, MILLIMETRE, MILLIMETRE));
        JsonArray children = new JsonArray();
        root.add("children", children);
        JsonArray nodes = list(root);
        for (int part = 0; part < parts.size(); part++) {
            children.add(1 + part);
            JsonObject node = named(parts.get(part));
            node.addProperty("mesh", part);
            nodes.add(node);
        }
        return nodes;
    }

    private JsonArray meshes() {
        JsonArray meshes = new JsonArray();
        int accessor = 0;
        for (GltfPart part : parts) {
            int vertices = accessor++;
            JsonArray primitives = new JsonArray();
            for (GltfPart.Surface surface : part.surfaces()) {
                JsonObject attributes = new JsonObject();
                attributes.addProperty("POSITION", vertices);
                JsonObject primitive = new JsonObject();
                primitive.add("attributes", attributes);
                primitive.addProperty("indices", accessor++);
                primitive.addProperty("material", materials.number(surface.color()));
                primitives.add(primitive);
            }
            JsonObject entry = named(part);
            entry.add("primitives", primitives);
            meshes.add(entry);
        }
        return meshes;
    }

    private static JsonObject named(GltfPart part) {
        JsonObject named = new JsonObject();
        if (part.name() != null) {
            named.addProperty("name", part.name());
        }
        return named;
    }

    private JsonArray accessors() {
        JsonArray accessors = new JsonArray();
        long vertices = 0;
        long corners = 0;
        for (GltfPart part : parts) {
            int count = part.vertices().length;
            JsonObject positions = accessor(0, vertices, ComponentType.FLOAT, count, "VEC3");
            addLimits(positions, part);
            accessors.add(positions);
            vertices += (long) GltfLayout.VERTEX * count;
            for (GltfPart.Surface surface : part.surfaces()) {
                accessors.add(accessor(1, corners, GltfLayout.cornerType(part), surface.corners().length, "SCALAR"));
                corners += GltfLayout.length(part, surface);
            }
        }
        return accessors;
    }

    private static JsonObject accessor(int view, long offset, ComponentType type, int count, String shape) {
        JsonObject accessor = new JsonObject();
        accessor.addProperty("bufferView", view);
        accessor.addProperty("byteOffset", offset);
        accessor.addProperty("componentType", type.code());
        accessor.addProperty("count", count);
        accessor.addProperty("type", shape);
        return accessor;
    }

    private void addLimits(JsonObject accessor, GltfPart part) {
        float[] low = {Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY};
        float[] high = {Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY};
        for (int vertex : part.vertices()) {
            for (int axis = 0; axis < 3; axis++) {
                float value = GltfLayout.coordinate(mesh, vertex, axis);
                low[axis] = Math.min(low[axis], value);
                high[axis] = Math.max(high[axis], value);
            }
        }
        // As doubles, because the numbers in JSON have to be exactly those in the buffer.
        accessor.add("min", vector(low[0], low[1], low[2]));
        accessor.add("max", vector(high[0], high[1], high[2]));
    }

    private JsonArray views() {
        JsonObject vertices = view(0, layout.vertices());
        vertices.addProperty("byteStride", GltfLayout.VERTEX);
        vertices.addProperty("target", Glb.VERTICES);
        JsonObject corners = view(layout.vertices(), layout.corners());
        corners.addProperty("target", Glb.INDICES);
        JsonArray views = list(vertices);
        views.add(corners);
        return views;
    }

    private static JsonObject view(long offset, long length) {
        JsonObject view = new JsonObject();
        view.addProperty("buffer", 0);
        view.addProperty("byteOffset", offset);
        view.addProperty("byteLength", length);
        return view;
    }

    private static JsonArray list(JsonObject first) {
        JsonArray list = new JsonArray();
        list.add(first);
        return list;
    }

    private static JsonArray vector(double x, double y, double z) {
        JsonArray vector = new JsonArray();
        vector.add(x);
        vector.add(y);
        vector.add(z);
        return vector;
    }
}
