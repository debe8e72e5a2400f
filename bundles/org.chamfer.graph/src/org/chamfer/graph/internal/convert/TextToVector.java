package org.chamfer.graph.internal.convert;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/** A text that is numbers in brackets. */
public final class TextToVector implements ValueConverter {
    @Override
    public Value convert(Value value, WorkContext context) throws DiagnosticException {
        return (VectorValue) TextReading.as(ParameterKind.VECTOR, (TextValue) value);
    }
}
