package org.chamfer.geometry;

/**
 * Where triangles come from.
 *
 * @param color their colour, {@code null} for the default material
 * @param part the name of the part they belong to, {@code null} if none
 * @param source number of the source node within the subtree that was evaluated, so that it does not depend on the
 *     file around it; -1 if unknown
 */
public record MeshOrigin(Color color, String part, int source) {
    /** Nothing is known. */
    public static final MeshOrigin UNKNOWN = new MeshOrigin(null, null, -1);
}
