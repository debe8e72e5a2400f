package org.chamfer.engine.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.values.Value;

/** What the function of a node sees of its job. */
public final class JobInputs implements NodeInputs {
    private final NodeJob job;

    /** Makes the view of a job. */
    public JobInputs(NodeJob job) {
        this.job = job;
    }

    @Override
    public <V extends Value> V get(String port, Class<V> type) {
        return find(port, type)
                .orElseThrow(() -> new IllegalArgumentException("there is no value at the input port " + port));
    }

    @Override
    public <V extends Value> Optional<V> find(String port, Class<V> type) {
        List<V> values = all(port, type);
        if (values.size() > 1) {
            throw new IllegalArgumentException("there are several values at the input port " + port);
        }
        return values.stream().findFirst();
    }

    @Override
    public <V extends Value> List<V> all(String port, Class<V> type) {
        if (job.signature().inputs().stream().map(PortSpec::name).noneMatch(port::equals)) {
            throw new IllegalArgumentException("there is no input port " + port);
        }
        List<V> values = new ArrayList<>();
        for (Value value : job.inputs().getOrDefault(port, List.of())) {
            if (!type.isInstance(value)) {
                throw new IllegalArgumentException("the value at the input port " + port + " is of the type "
                        + value.type() + ", not a " + type.getSimpleName());
            }
            values.add(type.cast(value));
        }
        return values;
    }

    @Override
    public NodeParameters parameters() {
        return new JobParameters(job);
    }
}
