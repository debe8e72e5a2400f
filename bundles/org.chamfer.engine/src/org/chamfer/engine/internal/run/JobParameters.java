package org.chamfer.engine.internal.run;

import java.util.List;
import java.util.Optional;
import org.chamfer.graph.node.NodeFile;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/** What the function of a node sees of the parameters of its job. */
final class JobParameters implements NodeParameters {
    private final NodeJob job;

    JobParameters(NodeJob job) {
        this.job = job;
    }

    @Override
    public double number(String name) {
        return value(name, NumberValue.class).number();
    }

    @Override
    public int integer(String name) {
        if (spec(name).kind() != ParameterKind.INTEGER) {
            throw new IllegalArgumentException("the parameter " + name + " is no whole number");
        }
        return (int) value(name, NumberValue.class).number();
    }

    @Override
    public String text(String name) {
        return value(name, TextValue.class).text();
    }

    @Override
    public boolean flag(String name) {
        return value(name, BooleanValue.class).value();
    }

    @Override
    public List<Double> vector(String name) {
        return value(name, VectorValue.class).numbers();
    }

    @Override
    public Optional<NodeFile> file(String name) {
        ParameterKind kind = spec(name).kind();
        if (kind != ParameterKind.FILE && kind != ParameterKind.MODEL) {
            throw new IllegalArgumentException("the parameter " + name + " is no file");
        }
        return Optional.ofNullable(job.files().get(name));
    }

    @Override
    public Optional<Value> find(String name) {
        return Optional.ofNullable(job.parameters().get(name));
    }

    @Override
    public List<String> names() {
        return job.signature().parameters().stream().map(ParameterSpec::name).toList();
    }

    private <V extends Value> V value(String name, Class<V> type) {
        Value value = job.parameters().get(spec(name).name());
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("the parameter " + name + " is no " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private ParameterSpec spec(String name) {
        return job.signature()
                .parameter(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no parameter " + name));
    }
}
