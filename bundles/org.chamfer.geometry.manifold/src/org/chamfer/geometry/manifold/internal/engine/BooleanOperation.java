package org.chamfer.geometry.manifold.internal.engine;

/** The three operations on lists of operands, with the names that the module gives them. */
public enum BooleanOperation {
    /** What is in any operand. */
    UNION("UnionN"),
    /** What is in the first operand and in no other. */
    DIFFERENCE("DifferenceN"),
    /** What is in all operands. */
    INTERSECTION("IntersectionN");

    private final String suffix;

    BooleanOperation(String suffix) {
        this.suffix = suffix;
    }

    String solidFunction() {
        return "_manifold" + suffix;
    }

    String sectionFunction() {
        return "_crossSection" + suffix;
    }
}
