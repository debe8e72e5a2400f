package org.chamfer.formats.internal.gltf;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * Reads the colour of a material. The model of metal and roughness goes before that of the older extension with a
 * specular colour.
 */
final class GltfMaterialReader {
    private final GltfJson json;
    private String materialName;
    private double[] base;
    private double[] diffuse;
    private boolean opaque = true;

    GltfMaterialReader(GltfJson json) {
        this.json = json;
    }

    GltfDocument.Material read() throws IOException, DiagnosticException {
        json.object(this::take);
        return new GltfDocument.Material(materialName, base == null ? diffuse : base, opaque);
    }

    private void take(String name) throws IOException, DiagnosticException {
        switch (name) {
            case "name" -> materialName = json.text();
            case "alphaMode" -> opaque = json.text().equals("OPAQUE");
            case "pbrMetallicRoughness" -> json.object(this::takeMetallic);
            case "extensions" -> json.object(this::takeExtension);
            default -> json.skip();
        }
    }

    private void takeMetallic(String name) throws IOException {
        if (name.equals("baseColorFactor")) {
            base = json.numbers(4);
        } else {
            json.skip();
        }
    }

    private void takeExtension(String name) throws IOException, DiagnosticException {
        if (name.equals("KHR_materials_pbrSpecularGlossiness")) {
            json.object(this::takeSpecular);
        } else {
            json.skip();
        }
    }

    private void takeSpecular(String name) throws IOException {
        if (name.equals("diffuseFactor")) {
            diffuse = json.numbers(4);
        } else {
            json.skip();
        }
    }
}
