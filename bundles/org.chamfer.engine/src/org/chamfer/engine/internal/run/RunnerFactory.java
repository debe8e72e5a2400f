package org.chamfer.engine.internal.run;

import org.chamfer.base.diagnostic.DiagnosticException;

/** Makes the runners of isolated nodes. */
@FunctionalInterface
public interface RunnerFactory {
    /**
     * A runner for one run: for all its nodes, or for those of one type. It may start its child process when the first
     * node comes. Closed when the run has ended.
     *
     * @param maxHeapMegabytes the heap of a child process, 0 for what the virtual machine chooses
     * @param workers how many nodes may run at once
     * @throws DiagnosticException if nodes cannot be isolated in this installation
     */
    NodeRunner open(int maxHeapMegabytes, int workers) throws DiagnosticException;
}
