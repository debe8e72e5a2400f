package org.chamfer.graph.internal.convert;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;

/** A text that is true or false. */
public final class TextToBoolean implements ValueConverter {
    @Override
    public Value convert(Value value, WorkContext context) throws DiagnosticException {
        return (BooleanValue) TextReading.as(ParameterKind.BOOLEAN, (TextValue) value);
    }
}
