package org.chamfer.engine.worker;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;

/** Knows how to start a child process that runs {@link NodeWorker#serve} on its standard streams. */
@FunctionalInterface
public interface WorkerLauncher {
    /**
     * The command line of a child process.
     *
     * @param maxHeapMegabytes its heap, 0 for what the virtual machine chooses
     * @throws DiagnosticException if this installation cannot start any
     */
    List<String> command(int maxHeapMegabytes) throws DiagnosticException;
}
