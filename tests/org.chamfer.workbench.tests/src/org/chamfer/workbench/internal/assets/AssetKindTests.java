package org.chamfer.workbench.internal.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetKindTests {
    @ParameterizedTest
    @CsvSource({
        "a.PNG, IMAGE",
        "a.b.stl, MESH",
        "a.svg, OUTLINE",
        "gear.scad, CODE",
        "gear.canvas, GRAPH",
        "net.onnx, NEURAL",
        "README.md, TEXT",
        "sets.json, TABLE",
        "Makefile, OTHER",
        ".png, OTHER",
        "a., OTHER"
    })
    void kindsFollowFromTheName(String name, AssetKind kind) {
        assertEquals(kind, AssetKind.of(name));
    }
}
