package org.chamfer.formats.internal.gltf;

import java.util.stream.IntStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Affine3;

/**
 * Walks through the nodes of the scene that the file wants to be shown: the first one if it does not say, all nodes
 * without parents if it has no scenes, all meshes if it has no nodes.
 */
final class GltfScene {
    private static final int DEEPEST = 500;

    /** From metres with y up to millimetres with z up. */
    private static final Affine3 TO_MODEL = new Affine3(1000, 0, 0, 0, 0, 0, -1000, 0, 0, 1000, 0, 0);

    private final GltfDocument document;
    private final GltfModel model;
    private final ImportSource source;
    private final boolean[] placed;

    GltfScene(GltfDocument document, GltfModel model, ImportSource source) {
        this.document = document;
        this.model = model;
        this.source = source;
        placed = new boolean[document.nodes().size()];
    }

    /** Gives the meshes of all nodes to the model. */
    void place() throws DiagnosticException {
        if (document.nodes().isEmpty()) {
            for (int mesh = 0; mesh < document.meshes().size(); mesh++) {
                model.add(mesh, null, null, TO_MODEL);
            }
            return;
        }
        for (int root : roots()) {
            place(root, null, TO_MODEL, 1);
        }
    }

    private int[] roots() throws DiagnosticException {
        int scene = Math.max(document.scene(), 0);
        if (scene < document.scenes().size()) {
            return document.scenes().get(scene);
        }
        if (document.scene() >= 0) {
            throw source.failure(0, "glTF: there is no scene " + scene);
        }
        boolean[] isChild = new boolean[placed.length];
        for (GltfDocument.Node node : document.nodes()) {
            for (int child : node.children()) {
                if (child < isChild.length) {
                    isChild[child] = true;
                }
            }
        }
        return IntStream.range(0, isChild.length).filter(node -> !isChild[node]).toArray();
    }

    /** The specification wants strict trees: that excludes circles, and models that unfold without end. */
    private void place(int number, String outerName, Affine3 outer, int depth) throws DiagnosticException {
        source.checkCancelled();
        if (number >= placed.length) {
            throw source.failure(0, "glTF: there is no node " + number);
        }
        if (placed[number]) {
            throw source.failure(0, "glTF: node " + number + " is in more than one place");
        }
        if (depth > DEEPEST) {
            throw source.failure(0, "glTF: nodes are nested more than " + DEEPEST + " deep");
        }
        placed[number] = true;
        GltfDocument.Node node = document.nodes().get(number);
        Affine3 transform = node.transform().equals(Affine3.IDENTITY) ? outer : outer.after(node.transform());
        if (node.mesh() >= 0) {
            model.add(node.mesh(), node.name(), outerName, transform);
        }
        String name = GltfModel.isNamed(node.name()) ? node.name() : outerName;
        for (int child : node.children()) {
            place(child, name, transform, depth + 1);
        }
    }
}
