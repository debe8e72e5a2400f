package com.example.points;

import org.chamfer.base.digest.Digest;
import org.chamfer.values.Value;
import org.chamfer.values.ValueDigest;

/** Points in space, in millimetres: what flows through wires of the type {@code com.example.points}. */
public final class Points implements Value {
    /** The id of the port type, as in plugin.xml. */
    static final String TYPE = "com.example.points";

    private final double[] coordinates;
    private volatile Digest digest;

    /**
     * Makes a value that owns an array.
     *
     * @param coordinates x, y, z of each point; not to be changed any more
     */
    public Points(double[] coordinates) {
        if (coordinates.length % 3 != 0) {
            throw new IllegalArgumentException("coordinates come in threes");
        }
        this.coordinates = coordinates;
    }

    /** The x, y, z of each point, not to be changed. */
    public double[] coordinates() {
        return coordinates;
    }

    /** How many points there are. */
    public int count() {
        return coordinates.length / 3;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Digest digest() {
        if (digest == null) {
            digest = ValueDigest.of(this, new PointsCodec());
        }
        return digest;
    }

    @Override
    public long weight() {
        return 64 + 8L * coordinates.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && digest().equals(points.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return count() + " points";
    }
}
