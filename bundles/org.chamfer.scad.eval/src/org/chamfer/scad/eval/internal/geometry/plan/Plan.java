package org.chamfer.scad.eval.internal.geometry.plan;

/**
 * What has to be computed for a tree.
 *
 * @param result the step that gives the result, placed; {@code null} if there is nothing
 * @param dimension 2 or 3, 0 if there is nothing
 */
public record Plan(Operand result, int dimension) {}
