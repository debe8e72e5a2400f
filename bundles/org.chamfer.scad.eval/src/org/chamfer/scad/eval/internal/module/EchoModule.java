package org.chamfer.scad.eval.internal.module;

import java.util.List;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.program.Messages;

/** {@code echo}: prints its arguments, and stands for what stands behind it. */
final class EchoModule {
    private EchoModule() {}

    static void echo(ModuleCall call, List<CsgNode> out) {
        Messages.echo(call.names(), call.values(), call.machine());
        if (call.childCount() > 0) {
            out.add(call.node(new CsgOperation.Group("echo"), call.children().get()));
        }
    }
}
