package org.chamfer.cli.internal.render;

/** What is made of the top-level objects of a model. */
public enum Arrangement {
    /** One geometry that is their union. */
    UNION,
    /** One geometry in which each is whole, also where they overlap: OpenSCAD's feature lazy-union. */
    SIDE_BY_SIDE,
    /** A file for each. */
    SEPARATE
}
