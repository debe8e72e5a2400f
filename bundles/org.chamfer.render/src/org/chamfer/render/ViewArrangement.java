package org.chamfer.render;

/** Where the views of a drawing stand beside the front view (ISO 5456-2). */
public enum ViewArrangement {
    /** The top view stands above the front view, the right view at its right: usual in America. */
    THIRD_ANGLE,
    /** The top view stands below the front view, the right view at its left: usual in Europe. */
    FIRST_ANGLE
}
