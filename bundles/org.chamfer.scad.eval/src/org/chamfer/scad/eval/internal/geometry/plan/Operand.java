package org.chamfer.scad.eval.internal.geometry.plan;

/**
 * A step's result, placed.
 *
 * @param step what is computed
 * @param placement what happens to it
 */
public record Operand(Step step, Placement placement) {}
