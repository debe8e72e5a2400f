package org.chamfer.engine.internal.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredSubtreesTests {
    @TempDir
    Path folder;

    private static Digest key(String name) {
        return new Digester("test").add(name).finish();
    }

    @Test
    void meshesAndRegionsComeBackWithEveryBit() throws Exception {
        Mesh mesh =
                Mesh.of(new double[] {0, 0, 0, 1.0 / 3, 0, 0, 0, Math.PI, 0}, new int[] {0, 1, 2}, MeshOrigin.UNKNOWN);
        try (ContentStore store = ContentStore.open(folder, StoreSettings.DEFAULT)) {
            StoredSubtrees subtrees = new StoredSubtrees(store);
            assertEquals(Optional.empty(), subtrees.find(key("mesh")));
            subtrees.put(key("mesh"), mesh);
            subtrees.put(key("region"), Region.EMPTY);
            Geometry found = subtrees.find(key("mesh")).orElseThrow();
            assertArrayEquals(mesh.positions(), ((Mesh) found).positions());
            assertEquals(
                    Region.EMPTY.contours(),
                    ((Region) subtrees.find(key("region")).orElseThrow()).contours());
        }
    }
}
