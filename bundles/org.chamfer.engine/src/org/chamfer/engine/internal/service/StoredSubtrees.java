package org.chamfer.engine.internal.service;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chamfer.base.digest.Digest;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.scad.eval.geometry.SubtreeStore;
import org.chamfer.store.BlobReference;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreEntry;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.ValueCodecs;

/** Keeps the results of subtrees of models in the same store as the results of nodes. */
public final class StoredSubtrees implements SubtreeStore {
    private static final String MESH = "mesh";
    private static final String REGION = "region";

    private final ContentStore store;

    /** Keeps them in a store, which stays the caller's. */
    public StoredSubtrees(ContentStore store) {
        this.store = store;
    }

    @Override
    public Optional<Geometry> find(Digest key) {
        try {
            Optional<StoreEntry> entry = store.find(key);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            Optional<byte[]> mesh = read(entry.get(), MESH);
            if (mesh.isPresent()) {
                return Optional.of(ValueCodecs.MESH.read(mesh.get()).mesh());
            }
            Optional<byte[]> region = read(entry.get(), REGION);
            return region.isPresent()
                    ? Optional.of(ValueCodecs.REGION.read(region.get()).region())
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public void put(Digest key, Geometry geometry) {
        try {
            switch (geometry) {
                case Mesh mesh -> put(key, MESH, store.write(out -> ValueCodecs.MESH.write(new MeshValue(mesh), out)));
                case Region region ->
                    put(key, REGION, store.write(out -> ValueCodecs.REGION.write(new RegionValue(region), out)));
            }
        } catch (IOException _) {
            // A full or read-only disk: the nodes' results meet the same, and that is told.
        }
    }

    private Optional<byte[]> read(StoreEntry entry, String name) {
        return Optional.ofNullable(entry.blobs().get(name)).flatMap(store::read);
    }

    private void put(Digest key, String name, BlobReference blob) throws IOException {
        store.put(key, new StoreEntry(new TreeMap<>(Map.of(name, blob)), Collections.emptySortedMap()));
    }
}
