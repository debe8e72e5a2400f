package org.chamfer.scad.eval.internal.module;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.run.Activation;
import org.chamfer.scad.eval.internal.run.Machine;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Range;
import org.chamfer.scad.eval.internal.value.Undef;
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
        List<CsgNode> nodes = new ArrayList<>();
        double index = call.parameters("index").number("index", 0);
        if (index < inside.children().size()) {
            add(call, inside, (long) Math.max(0, index), nodes);
        }
        out.add(call.node(new CsgOperation.Group("children"), nodes));
    }

    static void children(ModuleCall call, List<CsgNode> out) {
        if (call.childCount() > 0) {
            call.warn("module children() does not support child modules");
        }
        Activation inside = call.machine().activation();
        if (inside.children() == null) {
            return;
        }
        List<CsgNode> nodes = new ArrayList<>();
        Value index = call.parameters("index").get("index");
        switch (index) {
            case Undef _ -> addAll(call.machine(), inside, nodes);
            case Num number -> {
                if (!add(call, inside, (long) number.value(), nodes)) {
                    return;
                }
            }
            case Vector numbers -> {
                for (Value number : numbers) {
                    if (number instanceof Num one) {
                        add(call, inside, (long) one.value(), nodes);
                    }
                }
            }
            case Range range -> addRange(call, inside, range, nodes);
            default ->
                call.warn("Bad parameter type (" + index.printed()
                        + ") for children, only accept: empty, number, vector, range");
        }
        out.add(call.node(new CsgOperation.Group("children"), nodes));
    }

    private static void addRange(ModuleCall call, Activation inside, Range range, List<CsgNode> nodes) {
        long count = range.count();
        if (count >= MOST_INDICES) {
            call.warn("Bad range parameter for children: too many elements (" + count + ")");
            return;
        }
        for (long i = 0; i < count; i++) {
            call.machine().step();
            add(call, inside, (long) range.at(i), nodes);
        }
    }

    private static void addAll(Machine machine, Activation inside, List<CsgNode> nodes) {
        Activation before = machine.switchTo(inside.caller());
        try {
            inside.children().run(inside.frame(), machine, nodes);
        } finally {
            machine.switchTo(before);
        }
    }

    /** Adds one child; gives false, with a warning, if there is none of the index. */
    private static boolean add(ModuleCall call, Activation inside, long index, List<CsgNode> nodes) {
        int count = inside.children().size();
        if (index < 0 || index >= count) {
            call.warn("Children index (" + index + ") out of bounds (" + count + " children)");
            return false;
        }
        Activation before = call.machine().switchTo(inside.caller());
        try {
            inside.children().run((int) index, inside.frame(), call.machine(), nodes);
        } finally {
            call.machine().switchTo(before);
        }
        return true;
    }
}
