package org.chamfer.graph.internal.convert;

import org.chamfer.base.work.WorkContext;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/** Numbers in brackets. */
public final class VectorToText implements ValueConverter {
    @Override
    public Value convert(Value value, WorkContext context) {
        return new TextValue(ParameterText.write((VectorValue) value));
    }
}
