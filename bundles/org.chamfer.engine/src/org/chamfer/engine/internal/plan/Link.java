package org.chamfer.engine.internal.plan;

/**
 * Where a value at an input port comes from.
 *
 * @param source index in the plan of the node that gives it
 * @param output name of the output port there
 */
public record Link(int source, String output) {}
