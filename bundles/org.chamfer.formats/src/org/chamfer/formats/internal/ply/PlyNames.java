package org.chamfer.formats.internal.ply;

/** Words that writer and reader share. */
final class PlyNames {
    /**
     * Start of a comment of ours: the levels of the colour that faces without colour have, because the format gives all
     * faces one or none.
     */
    static final String UNCOLOURED = "comment uncoloured faces are";

    private PlyNames() {}
}
