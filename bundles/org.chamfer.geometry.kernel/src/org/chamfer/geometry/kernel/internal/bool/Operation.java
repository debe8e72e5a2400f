package org.chamfer.geometry.kernel.internal.bool;

/** The boolean operations of two solids a and b. */
public enum Operation {
    /** What is in a or in b. */
    UNION(1, 1, -1),
    /** What is in a and not in b. */
    DIFFERENCE(1, 0, -1),
    /** What is in a and in b. */
    INTERSECTION(0, 0, 1);

    private final int outsideA;
    private final int outsideB;
    private final int perTurn;

    Operation(int outsideA, int outsideB, int perTurn) {
        this.outsideA = outsideA;
        this.outsideB = outsideB;
        this.perTurn = perTurn;
    }

    /** How often the result has a vertex of a that b winds round so many times; negative: turned inside out. */
    int copiesOfA(int winding) {
        return outsideA + perTurn * winding;
    }

    /** How often the result has a vertex of b that a winds round so many times; negative: turned inside out. */
    int copiesOfB(int winding) {
        return outsideB + perTurn * winding;
    }

    /** How often, and in which direction, the result has a crossing of an edge with a face. */
    int copiesOfCrossing(int sign) {
        return perTurn * sign;
    }
}
