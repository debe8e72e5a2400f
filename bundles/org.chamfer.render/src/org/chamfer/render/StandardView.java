package org.chamfer.render;

/** The directions from which drawings show a part; x points to the right of the front view, z up. */
public enum StandardView {
    /** Along +y. */
    FRONT(90, 0, 0),
    /** Along -y. */
    BACK(90, 0, 180),
    /** Along -x. */
    RIGHT(90, 0, 90),
    /** Along +x. */
    LEFT(90, 0, 270),
    /** Along -z. */
    TOP(0, 0, 0),
    /** Along +z. */
    BOTTOM(180, 0, 0),
    /** The three positive axes look equally long. */
    ISOMETRIC(54.735610317245346, 0, 45),
    /** From the front, above and a little right: the view that OpenSCAD starts with. */
    DIAGONAL(55, 0, 25);

    private final double rotationX;
    private final double rotationY;
    private final double rotationZ;

    StandardView(double rotationX, double rotationY, double rotationZ) {
        this.rotationX = rotationX;
        this.rotationY = rotationY;
        this.rotationZ = rotationZ;
    }

    /** A camera that looks in this direction at the origin. */
    public Camera camera(Projection projection) {
        return Camera.DEFAULT.withRotation(rotationX, rotationY, rotationZ).withProjection(projection);
    }
}
