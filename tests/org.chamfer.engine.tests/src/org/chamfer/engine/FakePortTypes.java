package org.chamfer.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.Converter;
import org.chamfer.graph.type.PortType;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.ValueCodec;
import org.chamfer.values.ValueCodecs;

/** The built-in port types, with a converter from numbers to texts. */
public final class FakePortTypes implements PortTypes {
    private static final Map<String, ValueCodec<? extends Value>> CODECS = Map.of(
            "text", ValueCodecs.TEXT,
            "number", ValueCodecs.NUMBER,
            "boolean", ValueCodecs.BOOLEAN,
            "vector", ValueCodecs.VECTOR,
            "image", ValueCodecs.IMAGE,
            "file", ValueCodecs.FILE,
            "mesh", ValueCodecs.MESH);

    @Override
    public List<PortType> all() {
        return CODECS.keySet().stream()
                .sorted()
                .map(id -> new PortType(id, id, "#000000", "", "test"))
                .toList();
    }

    @Override
    public Optional<PortType> find(String id) {
        return all().stream().filter(type -> type.id().equals(id)).findFirst();
    }

    @Override
    public List<Converter> converters() {
        return List.of(new Converter("number", "text", "number to text", "", 1, "test"));
    }

    @Override
    public Optional<Converter> converter(String from, String to) {
        return converters().stream()
                .filter(converter ->
                        converter.from().equals(from) && converter.to().equals(to))
                .findFirst();
    }

    @Override
    public ValueCodec<? extends Value> codec(String id) throws DiagnosticException {
        ValueCodec<? extends Value> codec = CODECS.get(id);
        if (codec == null) {
            throw new DiagnosticException(Diagnostic.error("test.codec", "no codec for " + id, null));
        }
        return codec;
    }

    @Override
    public ValueConverter function(Converter converter) {
        return (value, _) -> new TextValue(Double.toString(((NumberValue) value).number()));
    }
}
