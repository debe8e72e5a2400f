package org.chamfer.graph.type;

import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.values.Value;
import org.chamfer.values.ValueCodec;

/** The port types and converters that there are. Thread-safe. */
public interface PortTypes {
    /** All types, ordered by id. */
    List<PortType> all();

    /** The type of an id. */
    Optional<PortType> find(String id);

    /** All converters, ordered by the types. */
    List<Converter> converters();

    /** The converter between two different types. */
    Optional<Converter> converter(String from, String to);

    /** Whether a wire from an output of one type to an input of another is legal. */
    default boolean connectable(String from, String to) {
        return from.equals(to)
                || from.equals("any")
                || to.equals("any")
                || converter(from, to).isPresent();
    }

    /**
     * What stores the values of a type.
     *
     * @throws DiagnosticException if there is no such type or its class cannot be made
     */
    ValueCodec<? extends Value> codec(String id) throws DiagnosticException;

    /**
     * What a converter runs.
     *
     * @throws DiagnosticException if its class cannot be made; names the bundle
     */
    ValueConverter function(Converter converter) throws DiagnosticException;
}
