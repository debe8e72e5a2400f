package org.chamfer.scad.eval.internal.geometry.plan;

import org.chamfer.base.digest.Digester;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;

/**
 * What happens to a step's result on its way into another step; costs no boolean.
 *
 * @param matrix where it is moved
 * @param color the colour it gets, {@code null} to keep its colours
 * @param part the part it becomes, {@code null} for none
 * @param sourceOffset what is added to the numbers of its sources
 */
public record Placement(Affine3 matrix, Color color, String part, int sourceOffset) {
    /** Changes nothing. */
    public static final Placement NONE = new Placement(Affine3.IDENTITY, null, null, 0);

    /** This placement with its sources moved on. */
    Placement shifted(int offset) {
        return new Placement(matrix, color, part, sourceOffset + offset);
    }

    /** This placement followed by a transform. */
    Placement moved(Affine3 transform) {
        return new Placement(transform.after(matrix), color, part, sourceOffset);
    }

    /** This placement followed by a colour: the outermost colour wins, as in OpenSCAD. */
    Placement colored(Color outer) {
        return new Placement(matrix, outer == null ? color : outer, part, sourceOffset);
    }

    /** This placement as part of a model. */
    Placement inPart(String name) {
        return new Placement(matrix, color, name, sourceOffset);
    }

    /** This placement applied after an inner one. */
    Placement after(Placement inner) {
        return new Placement(
                matrix.after(inner.matrix),
                color == null ? inner.color : color,
                part == null ? inner.part : part,
                sourceOffset + inner.sourceOffset);
    }

    /** Adds everything to a digest. */
    void addTo(Digester digester) {
        matrix.addTo(digester);
        digester.add(color != null);
        if (color != null) {
            digester.add((double) color.red()).add((double) color.green());
            digester.add((double) color.blue()).add((double) color.alpha());
        }
        digester.add(part != null).add(part == null ? "" : part).add(sourceOffset);
    }
}
