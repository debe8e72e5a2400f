package org.chamfer.values;

import java.util.Objects;
import org.chamfer.base.digest.Digest;
import org.chamfer.geometry.Region;

/** A plane figure in millimetres. */
public final class RegionValue implements Value {
    private final Region region;
    private volatile Digest digest;

    /** Makes a value of a figure, which may be empty. */
    public RegionValue(Region region) {
        this.region = Objects.requireNonNull(region, "region");
    }

    /** The figure. */
    public Region region() {
        return region;
    }

    @Override
    public String type() {
        return PortTypeIds.REGION;
    }

    @Override
    public Digest digest() {
        if (digest == null) {
            digest = ValueDigest.of(this, ValueCodecs.REGION);
        }
        return digest;
    }

    @Override
    public long weight() {
        return 128 + 16L * region.vertexCount() + 32L * region.contours().size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionValue value && digest().equals(value.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return "region of " + region.contours().size() + " contours";
    }
}
