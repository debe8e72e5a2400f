package org.chamfer.scad.eval.internal.geometry;

import org.chamfer.scad.eval.internal.geometry.input.InputReaders;
import org.chamfer.scad.eval.internal.geometry.run.GeometryCache;
import org.chamfer.scad.eval.internal.geometry.run.KernelSlots;
import org.chamfer.scad.eval.internal.geometry.run.StoredResults;
import org.chamfer.scad.eval.internal.thread.DeepThreads;

/**
 * What evaluations share. Thread-safe.
 *
 * @param kernel what computes
 * @param jobs number of threads of one evaluation
 * @param threads where these come from
 * @param cache results in memory
 * @param store results elsewhere
 * @param inputs what reads files and shapes texts
 */
public record Workshop(
        KernelSlots kernel,
        int jobs,
        DeepThreads threads,
        GeometryCache cache,
        StoredResults store,
        InputReaders inputs) {}
