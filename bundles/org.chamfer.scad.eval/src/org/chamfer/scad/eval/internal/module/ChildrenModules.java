package org.chamfer.scad.eval.internal.module;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.run.Activation;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Range;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** {@code children} and the old {@code child}: what stands behind the call of the module around them. */
final class ChildrenModules {
    private static final long MOST_INDICES = 10_000;

    private ChildrenModules() {}

    static void child(ModuleCall call, List<CsgNode> out) {
        call.machine().console.deprecated("child() will be removed in future releases. Use children() instead.", null);
        if (call.childCount() > 0) {
            call.warn("module child() does not support child modules");
        }
        Activation inside = call.machine().activation();
        if (inside.children() == null) {
            return;
        }
        Parameters p = call.parameters("index");
        Indices indices = new Indices(call, inside.children().size());
        Value index = p.has("index") ? p.get("index") : Num.of(0);
        if (!indices.addAny(index)) {
            return;
        }
        run(call, inside, indices.toArray(), out);
    }

    static void children(ModuleCall call, List<CsgNode> out) {
        if (call.childCount() > 0) {
            call.warn("module children() does not support child modules");
        }
        Activation inside = call.machine().activation();
        if (inside.children() == null) {
            return;
        }
        Parameters p = call.parameters("index");
        Indices indices = new Indices(call, inside.children().size());
        if (p.has("index")) {
            switch (p.get("index")) {
                case Num number -> {
                    if (!indices.add(number.value())) {
                        return;
                    }
                }
                case Vector vector -> vector.forEach(indices::addAny);
                case Range range -> {
                    if (!indices.addAll(range)) {
                        return;
                    }
                }
                case Value other -> {
                    indices.refuse(other.printed(), "");
                    return;
                }
            }
        } else {
            indices.addAll();
        }
        run(call, inside, indices.toArray(), out);
    }

    private static void run(ModuleCall call, Activation inside, int[] indices, List<CsgNode> out) {
        Machine machine = call.machine();
        List<CsgNode> nodes = new ArrayList<>();
        Activation before = machine.switchTo(inside.caller());
        try {
            inside.children().run(indices, inside.frame(), machine, nodes);
        } finally {
            machine.switchTo(before);
        }
        out.add(call.node(new CsgOperation.Group("children"), nodes));
    }

    /** Which children are meant; what does not fit is warned of before any of them is evaluated. */
    private static final class Indices {
        private final ModuleCall call;
        private final int count;
        private final List<Integer> indices = new ArrayList<>();

        Indices(ModuleCall call, int count) {
            this.call = call;
            this.count = count;
        }

        void addAll() {
            for (int i = 0; i < count; i++) {
                indices.add(i);
            }
        }

        /** Gives false, with a warning, if there are too many. */
        boolean addAll(Range range) {
            long size = range.count();
            if (size >= MOST_INDICES) {
                call.warn("Bad range parameter for children: too many elements (" + size + ")");
                return false;
            }
            for (long i = 0; i < size; i++) {
                add(range.at(i));
            }
            return true;
        }

        /** Gives false, with a warning, if it means no child. */
        boolean addAny(Value value) {
            if (value instanceof Num number) {
                return add(number.value());
            }
            refuse(value.plain(), ".");
            return false;
        }

        /** Gives false, with a warning, if there is no such child. */
        boolean add(double number) {
            long index = (long) number;
            if (index < 0 || index >= count) {
                call.warn("Children index (" + index + ") out of bounds (" + count + " children)");
                return false;
            }
            indices.add((int) index);
            return true;
        }

        void refuse(String index, String end) {
            call.warn(
                    "Bad parameter type (" + index + ") for children, only accept: empty, number, vector, range" + end);
        }

        int[] toArray() {
            return indices.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
