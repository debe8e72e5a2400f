package org.chamfer.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamfer.graph.type.Converter;
import org.chamfer.graph.type.PortType;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.Value;
import org.chamfer.values.ValueCodec;

/** The port types of {@link FakeTypes}, with one converter from numbers to texts. */
public final class FakePortTypes implements PortTypes {
    @Override
    public List<PortType> all() {
        return Stream.of("any", "mesh", "number", "text")
                .map(id -> new PortType(id, id, "#000000", "", "org.chamfer.fakes"))
                .toList();
    }

    @Override
    public Optional<PortType> find(String id) {
        return all().stream().filter(type -> type.id().equals(id)).findFirst();
    }

    @Override
    public List<Converter> converters() {
        return List.of(new Converter("number", "text", "number to text", "", 1, "org.chamfer.fakes"));
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
