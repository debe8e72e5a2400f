package org.chamfer.scad.eval;

import java.util.List;

/**
 * What bounds an evaluation, so that code from anywhere ends with a message and not with an exhausted machine. An
 * evaluation that exceeds a limit ends with an error that names the limit. Time is bounded by the work context.
 *
 * @param calls nested calls of functions that are no tail calls
 * @param tailCalls tail calls in a row, and so rounds of a recursion that works like a loop
 * @param modules nested calls of modules
 * @param iterations elements of a range that a loop goes through; a longer one counts as none, as in OpenSCAD
 * @param rounds rounds of a loop that counts by itself
 * @param cells elements of one list
 * @param characters length of one text
 * @param nodes nodes of the tree of operations
 */
public record EvaluationLimits(
        int calls, long tailCalls, int modules, long iterations, long rounds, int cells, int characters, int nodes) {
    /** OpenSCAD's own limits where it has some; the others end where the memory of a usual machine does. */
    public static final EvaluationLimits DEFAULT = new EvaluationLimits(
            100_000, 1_000_000, 20_000, 10_000_000, 1_000_000, 50_000_000, 100_000_000, 10_000_000);

    public EvaluationLimits {
        long least =
                Math.min(Math.min(Math.min(calls, tailCalls), Math.min(modules, iterations)), Math.min(rounds, cells));
        if (Math.min(least, Math.min(characters, nodes)) < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The names of the limits, as users set them. */
    public static final List<String> NAMES =
            List.of("calls", "tail-calls", "modules", "iterations", "rounds", "cells", "characters", "nodes");

    /**
     * These limits with another value for one of them.
     *
     * @param name one of {@link #NAMES}
     * @param value at least 1; more than the largest possible value counts as that
     * @throws IllegalArgumentException if there is no such limit or the value is not positive
     */
    public EvaluationLimits with(String name, long value) {
        int whole = (int) Math.min(value, Integer.MAX_VALUE);
        return new EvaluationLimits(
                "calls".equals(name) ? whole : calls,
                "tail-calls".equals(name) ? value : tailCalls,
                "modules".equals(name) ? whole : modules,
                "iterations".equals(name) ? value : iterations,
                "rounds".equals(name) ? value : rounds,
                "cells".equals(name) ? whole : cells,
                "characters".equals(name) ? whole : characters,
                "nodes".equals(name) ? whole : nodes);
    }
}
