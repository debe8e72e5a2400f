package org.chamfer.ui.graph.internal.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamfer.graph.type.Converter;
import org.chamfer.graph.type.PortType;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.Value;
import org.chamfer.values.ValueCodec;

/** The port types that {@link TestTypes} need; numbers become texts. */
public final class TestPorts implements PortTypes {
    @Override
    public List<PortType> all() {
        return Stream.of("any", "image", "mesh", "number", "region", "text")
                .map(id -> new PortType(id, id, "#808080", "", "test"))
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
    public ValueCodec<? extends Value> codec(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ValueConverter function(Converter converter) {
        throw new UnsupportedOperationException();
    }
}
