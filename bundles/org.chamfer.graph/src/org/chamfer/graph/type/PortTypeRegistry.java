package org.chamfer.graph.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.internal.registry.PortTypeContributions;
import org.chamfer.values.Value;
import org.chamfer.values.ValueCodec;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * The port types and converters that bundles contribute to the extension point {@code org.chamfer.graph.portTypes}. A
 * contribution that makes no sense is left out and told as a problem. Thread-safe.
 */
public final class PortTypeRegistry implements PortTypes {
    private final PortTypeContributions contributions;

    /** The port types of the running platform. */
    public PortTypeRegistry() {
        this(RegistryFactory.getRegistry());
    }

    /**
     * The port types that an extension registry holds.
     *
     * @param extensions {@code null} means that there are none
     */
    public PortTypeRegistry(IExtensionRegistry extensions) {
        contributions = new PortTypeContributions(extensions);
    }

    /** What is wrong with contributions that are left out. */
    public List<Diagnostic> problems() {
        return new ArrayList<>(contributions.problems());
    }

    @Override
    public List<PortType> all() {
        return contributions.types();
    }

    @Override
    public Optional<PortType> find(String id) {
        return contributions.find(id);
    }

    @Override
    public List<Converter> converters() {
        return contributions.converters();
    }

    @Override
    public Optional<Converter> converter(String from, String to) {
        return contributions.converter(from, to);
    }

    @Override
    public ValueCodec<? extends Value> codec(String id) throws DiagnosticException {
        return contributions.codec(id);
    }

    @Override
    public ValueConverter function(Converter converter) throws DiagnosticException {
        return contributions.function(converter);
    }
}
