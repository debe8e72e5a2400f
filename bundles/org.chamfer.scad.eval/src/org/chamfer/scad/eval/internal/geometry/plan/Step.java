package org.chamfer.scad.eval.internal.geometry.plan;

import java.util.List;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;
import org.chamfer.scad.eval.csg.CsgOperation;

/**
 * One computation of a plan. Its result is always a value, a mesh or a region, never a handle of a kernel's session, and
 * depends on nothing but what its key covers: so it is the same wherever and whenever it is computed.
 */
public final class Step {
    private final int index;
    private final int dimension;
    private final CsgOperation operation;
    private final List<List<Operand>> groups;
    private final SourceRange source;
    private final Digest key;

    /**
     * Makes a step.
     *
     * @param index position in the plan; operands have smaller ones
     * @param dimension 2 or 3
     * @param operation what is done
     * @param groups what it is done with: the operands of a group stand for their union. A difference has the group of
     *     what is kept and the group of what is cut off
     * @param source the place of the call, {@code null} if there is none; not part of the key
     */
    Step(int index, int dimension, CsgOperation operation, List<List<Operand>> groups, SourceRange source) {
        this.index = index;
        this.dimension = dimension;
        this.operation = operation;
        this.groups = groups.stream().map(List::copyOf).toList();
        this.source = source;
        Digester digester = new Digester("geometry step 1").add(dimension);
        operation.addTo(digester);
        digester.add(this.groups.size());
        for (List<Operand> group : this.groups) {
            digester.add(group.size());
            for (Operand operand : group) {
                digester.add(operand.step().key());
                operand.placement().addTo(digester);
            }
        }
        this.key = digester.finish();
    }

    /** Position in the plan. */
    public int index() {
        return index;
    }

    /** 2 or 3. */
    public int dimension() {
        return dimension;
    }

    /** What is done. */
    public CsgOperation operation() {
        return operation;
    }

    /** What it is done with. */
    public List<List<Operand>> groups() {
        return groups;
    }

    /** The place of the call, {@code null} if there is none. */
    public SourceRange source() {
        return source;
    }

    /** The identity of the result. */
    public Digest key() {
        return key;
    }
}
