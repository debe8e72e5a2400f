package org.chamfer.formats.internal.gltf;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.ImportSource;

/** Reads the JSON of a glTF 2.0 file. Pictures, cameras, skins and animations are passed over. */
final class GltfReader {
    /** Where the reader of JSON stopped, at the end of its messages. */
    private static final Pattern PLACE = Pattern.compile("^(.*?) at line (\\d+) column \\d+ path (.*)$");

    /** What Gson says of lists with names, which version 1 of the format had instead of numbered ones. */
    private static final String LISTS_OF_VERSION_1 = "Expected BEGIN_ARRAY but was BEGIN_OBJECT";

    private static final Set<String> SUPPORTED = Set.of("KHR_mesh_quantization");
    /** Extensions that change how a surface looks, or add things that are passed over. */
    private static final Pattern HARMLESS =
            Pattern.compile("(KHR|EXT)_(materials_|texture_|lights_|animation_|xmp).*|MSFT_(lod|texture_dds)");

    private final ImportSource source;
    private final GltfJson json;
    private final List<String> required = new ArrayList<>();
    private String version = "";
    private int scene = -1;
    private List<int[]> scenes = List.of();
    private List<GltfDocument.Node> nodes = List.of();
    private List<GltfDocument.Mesh> meshes = List.of();
    private List<GltfDocument.Material> materials = List.of();
    private List<GltfDocument.Accessor> accessors = List.of();
    private List<GltfDocument.View> views = List.of();
    private List<GltfDocument.Buffer> buffers = List.of();

    private GltfReader(GltfContainer file, ImportSource source) {
        this.source = source;
        json = new GltfJson(file.bytes(), file.jsonAt(), file.jsonLength());
    }

    /**
     * Reads the JSON part of a file.
     *
     * @throws DiagnosticException if it is not JSON, not of version 2, or needs an extension that is not supported
     */
    static GltfDocument read(GltfContainer file, ImportSource source) throws DiagnosticException {
        GltfReader reader = new GltfReader(file, source);
        try {
            reader.json.object(reader::takeTop);
            reader.json.end();
        } catch (CharacterCodingException _) {
            throw source.failure(0, "glTF: the JSON is not UTF-8");
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw reader.broken(e, file.isBinary());
        }
        return reader.document();
    }

    private DiagnosticException broken(Exception e, boolean binary) {
        // The reader's own messages go on with an address on further lines.
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String path = json.path();
        int line = 0;
        Matcher parts = PLACE.matcher(message);
        if (parts.matches()) {
            message = parts.group(1);
            path = parts.group(3);
            // Lines of the binary form are those of a part of the file.
            line = binary ? 0 : Integer.parseInt(parts.group(2));
        }
        if (message.contains(LISTS_OF_VERSION_1) && path.lastIndexOf('.') == 1) {
            return wrongVersion("1.0");
        }
        return source.failure(
                line,
                "glTF: the JSON cannot be read: " + ImportSource.excerpt(message) + " (at " + ImportSource.excerpt(path)
                        + ")");
    }

    private DiagnosticException wrongVersion(String found) {
        return source.failure(0, "glTF: the version is '" + ImportSource.excerpt(found) + "', only 2.0 can be read");
    }

    private GltfDocument document() throws DiagnosticException {
        if (!version.startsWith("2.")) {
            throw wrongVersion(version);
        }
        for (String extension : required) {
            if (!SUPPORTED.contains(extension) && !HARMLESS.matcher(extension).matches()) {
                throw source.failure(
                        0,
                        "glTF: the model needs the extension '" + ImportSource.excerpt(extension)
                                + "', not supported here");
            }
        }
        return new GltfDocument(scene, scenes, nodes, meshes, materials, accessors, views, buffers);
    }

    private void takeTop(String name) throws IOException, DiagnosticException {
        switch (name) {
            case "asset" -> json.object(this::takeAsset);
            case "extensionsRequired" -> required.addAll(json.array(json::text));
            case "scene" -> scene = json.index();
            case "scenes" -> scenes = json.array(this::readScene);
            case "nodes" -> nodes = json.array(() -> new GltfNodeReader(json, source).read());
            case "meshes" -> meshes = json.array(this::readMesh);
            case "materials" -> materials = json.array(() -> new GltfMaterialReader(json).read());
            case "accessors" -> accessors = json.array(() -> new GltfAccessorReader(json).read());
            case "bufferViews" -> views = json.array(this::readView);
            case "buffers" -> buffers = json.array(this::readBuffer);
            default -> json.skip();
        }
    }

    private void takeAsset(String name) throws IOException {
        if (name.equals("version")) {
            version = json.text();
        } else {
            json.skip();
        }
    }

    private int[] readScene() throws IOException, DiagnosticException {
        int[][] roots = {new int[0]};
        json.object(name -> {
            if (name.equals("nodes")) {
                roots[0] = json.indices();
            } else {
                json.skip();
            }
        });
        return roots[0];
    }

    private GltfDocument.Mesh readMesh() throws IOException, DiagnosticException {
        String[] meshName = {null};
        List<GltfDocument.Primitive> primitives = new ArrayList<>();
        json.object(name -> {
            switch (name) {
                case "name" -> meshName[0] = json.text();
                case "primitives" -> primitives.addAll(json.array(this::readPrimitive));
                default -> json.skip();
            }
        });
        return new GltfDocument.Mesh(meshName[0], primitives);
    }

    private GltfDocument.Primitive readPrimitive() throws IOException, DiagnosticException {
        int[] numbers = {Glb.TRIANGLES, -1, -1, -1, -1};
        json.object(name -> {
            switch (name) {
                case "mode" -> numbers[0] = json.index();
                case "attributes" -> json.object(attribute -> takeAttribute(attribute, numbers));
                case "indices" -> numbers[3] = json.index();
                case "material" -> numbers[4] = json.index();
                default -> json.skip();
            }
        });
        return new GltfDocument.Primitive(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }

    private void takeAttribute(String name, int[] numbers) throws IOException {
        switch (name) {
            case "POSITION" -> numbers[1] = json.index();
            case "COLOR_0" -> numbers[2] = json.index();
            default -> json.skip();
        }
    }

    private GltfDocument.View readView() throws IOException, DiagnosticException {
        int[] buffer = {-1};
        long[] sizes = new long[3];
        json.object(name -> {
            switch (name) {
                case "buffer" -> buffer[0] = json.index();
                case "byteOffset" -> sizes[0] = json.size();
                case "byteLength" -> sizes[1] = json.size();
                case "byteStride" -> sizes[2] = json.size();
                default -> json.skip();
            }
        });
        return new GltfDocument.View(buffer[0], sizes[0], sizes[1], sizes[2]);
    }

    private GltfDocument.Buffer readBuffer() throws IOException, DiagnosticException {
        String[] uri = {null};
        long[] length = {0};
        json.object(name -> {
            switch (name) {
                case "uri" -> uri[0] = json.text();
                case "byteLength" -> length[0] = json.size();
                default -> json.skip();
            }
        });
        return new GltfDocument.Buffer(uri[0], length[0]);
    }
}
