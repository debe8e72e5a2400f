package org.chamfer.values;

import java.util.Objects;
import org.chamfer.base.digest.Digest;
import org.chamfer.geometry.Mesh;

/** A triangle mesh in millimetres. */
public final class MeshValue implements Value {
    private final Mesh mesh;
    private volatile Digest digest;

    /** Makes a value of a mesh, which may be empty. */
    public MeshValue(Mesh mesh) {
        this.mesh = Objects.requireNonNull(mesh, "mesh");
    }

    /** The mesh. */
    public Mesh mesh() {
        return mesh;
    }

    @Override
    public String type() {
        return PortTypeIds.MESH;
    }

    @Override
    public Digest digest() {
        if (digest == null) {
            digest = ValueDigest.of(this, ValueCodecs.MESH);
        }
        return digest;
    }

    @Override
    public long weight() {
        return 256
                + 8L * mesh.positions().length
                + 4L * mesh.triangles().length
                + 96L * mesh.runs().size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeshValue value && digest().equals(value.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return "mesh of " + mesh.triangleCount() + " triangles";
    }
}
