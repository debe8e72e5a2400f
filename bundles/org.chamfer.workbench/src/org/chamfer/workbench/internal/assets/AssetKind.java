package org.chamfer.workbench.internal.assets;

import java.util.List;
import java.util.Locale;

/** What a file is, by its name. */
enum AssetKind {
    /** A picture. */
    IMAGE("Image", "image", "png", "jpg", "jpeg", "webp"),
    /** A solid. */
    MESH("Mesh", "mesh", "stl", "off", "obj", "3mf", "amf", "ply", "glb", "gltf"),
    /** A plane figure. */
    OUTLINE("Outline", "region", "svg", "dxf"),
    /** A model in code. */
    CODE("Model", "code", "scad", "csg"),
    /** A graph. */
    GRAPH("Graph", "graph", "canvas"),
    /** Rows of values. */
    TABLE("Table", "table", "csv", "json", "tsv"),
    /** Text of any other kind. */
    TEXT("Text", "text", "txt", "md", "xml", "yaml", "yml", "dat", "echo", "ast", "log"),
    /** A neural model. */
    NEURAL("Neural model", "model", "onnx", "safetensors", "bin", "gguf"),
    /** Anything else. */
    OTHER("File", "file");

    private final String label;
    private final String icon;
    private final List<String> extensions;

    AssetKind(String label, String icon, String... extensions) {
        this.label = label;
        this.icon = icon;
        this.extensions = List.of(extensions);
    }

    /** The kind of a file. */
    static AssetKind of(String name) {
        String extension = extension(name);
        for (AssetKind kind : values()) {
            if (kind.extensions.contains(extension)) {
                return kind;
            }
        }
        return OTHER;
    }

    /** What stands behind the last dot of a name, in lower case; empty if there is no dot. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    String label() {
        return label;
    }

    /** The name of its icon. */
    String icon() {
        return icon;
    }

    /** True if it has a look of its own that a small picture can show. */
    boolean pictured() {
        return switch (this) {
            case IMAGE, MESH, OUTLINE, CODE, GRAPH -> true;
            default -> false;
        };
    }

    /** True if a node can be made of it. */
    boolean wirable() {
        return switch (this) {
            case IMAGE, MESH, OUTLINE, CODE, TABLE, TEXT -> true;
            default -> false;
        };
    }
}
