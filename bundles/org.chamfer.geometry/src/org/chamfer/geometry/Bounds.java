package org.chamfer.geometry;

/**
 * An axis-aligned box in millimetres. The empty box has a minimum of plus infinity and a maximum of minus infinity.
 *
 * @param minX smallest x
 * @param minY smallest y
 * @param minZ smallest z, 0 for a region
 * @param maxX largest x
 * @param maxY largest y
 * @param maxZ largest z, 0 for a region
 */
public record Bounds(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {
    /** The box that contains nothing. */
    public static final Bounds EMPTY = new Bounds(
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY);

    /** True if nothing is inside, not even a point. */
    public boolean isEmpty() {
        return minX > maxX || minY > maxY || minZ > maxZ;
    }

    /** Extent along x. */
    public double sizeX() {
        return isEmpty() ? 0 : maxX - minX;
    }

    /** Extent along y. */
    public double sizeY() {
        return isEmpty() ? 0 : maxY - minY;
    }

    /** Extent along z. */
    public double sizeZ() {
        return isEmpty() ? 0 : maxZ - minZ;
    }

    /** Length of the diagonal. */
    public double diagonal() {
        return Math.sqrt(sizeX() * sizeX() + sizeY() * sizeY() + sizeZ() * sizeZ());
    }

    /** The smallest box around both. */
    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.min(minZ, other.minZ),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY),
                Math.max(maxZ, other.maxZ));
    }

    /** True if the boxes share at least a point. */
    public boolean touches(Bounds other) {
        return minX <= other.maxX
                && other.minX <= maxX
                && minY <= other.maxY
                && other.minY <= maxY
                && minZ <= other.maxZ
                && other.minZ <= maxZ;
    }
}
