package org.chamfer.render;

/** How a camera maps space to its picture. */
public enum Projection {
    /** Lines of sight meet in the eye: what is far looks small. */
    PERSPECTIVE,
    /** Lines of sight are parallel: equal lengths look equal. */
    ORTHOGRAPHIC
}
