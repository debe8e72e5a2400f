package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.geometry.Geometry;

/**
 * What a node makes, with what there is to say about it.
 *
 * @param geometry the result
 * @param notices messages for the user
 */
public record Shape(Geometry geometry, List<Notice> notices) {
    /**
     * A message about a node, without its place: equal nodes at several places share their results.
     *
     * @param severity how serious it is
     * @param code the stable identifier of the kind of message
     * @param message one sentence
     */
    public record Notice(Severity severity, String code, String message) {}

    /** A result about which there is nothing to say. */
    public Shape(Geometry geometry) {
        this(geometry, List.of());
    }

    /** This result, with more to say about it before the rest. */
    public Shape after(List<Notice> earlier) {
        if (earlier.isEmpty()) {
            return this;
        }
        List<Notice> all = new ArrayList<>(earlier);
        all.addAll(notices);
        return new Shape(geometry, all);
    }
}
