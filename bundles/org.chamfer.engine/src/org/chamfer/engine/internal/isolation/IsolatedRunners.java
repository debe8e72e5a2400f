package org.chamfer.engine.internal.isolation;

import java.util.Objects;
import org.chamfer.engine.internal.run.NodeRunner;
import org.chamfer.engine.internal.run.RunnerFactory;
import org.chamfer.engine.worker.WorkerLauncher;
import org.chamfer.graph.type.PortTypes;

/** Makes runners whose nodes are computed in child processes. */
public final class IsolatedRunners implements RunnerFactory {
    private final WorkerLauncher launcher;
    private final PortTypes types;

    /** Makes a factory. */
    public IsolatedRunners(WorkerLauncher launcher, PortTypes types) {
        this.launcher = Objects.requireNonNull(launcher, "launcher");
        this.types = Objects.requireNonNull(types, "types");
    }

    @Override
    public NodeRunner open(int maxHeapMegabytes, int workers) {
        return new IsolatedRunner(launcher, types, maxHeapMegabytes);
    }
}
