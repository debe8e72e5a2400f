package org.chamfer.cli.internal.run;

import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.Converter;
import org.chamfer.graph.type.PortType;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.Value;
import org.chamfer.values.ValueCodec;

/** Two port types and a converter between them. */
public final class FakePortTypes implements PortTypes {
    @Override
    public List<PortType> all() {
        return List.of(
                new PortType("number", "Number", "#112233", "A number.", "com.example"),
                new PortType("text", "Text", "#445566", "A text.", "com.example"));
    }

    @Override
    public Optional<PortType> find(String id) {
        return all().stream().filter(type -> type.id().equals(id)).findFirst();
    }

    @Override
    public List<Converter> converters() {
        return List.of(new Converter("number", "text", "Number to text", "Writes the number.", 1, "com.example"));
    }

    @Override
    public Optional<Converter> converter(String from, String to) {
        return converters().stream()
                .filter(one -> one.from().equals(from) && one.to().equals(to))
                .findFirst();
    }

    @Override
    public ValueCodec<? extends Value> codec(String id) throws DiagnosticException {
        throw new DiagnosticException(Diagnostic.error("test", "nothing is stored here", null));
    }

    @Override
    public ValueConverter function(Converter converter) throws DiagnosticException {
        throw new DiagnosticException(Diagnostic.error("test", "nothing is converted here", null));
    }
}
