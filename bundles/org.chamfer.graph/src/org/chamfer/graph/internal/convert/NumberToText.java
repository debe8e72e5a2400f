package org.chamfer.graph.internal.convert;

import org.chamfer.base.work.WorkContext;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;

/** A number as short as it reads back. */
public final class NumberToText implements ValueConverter {
    @Override
    public Value convert(Value value, WorkContext context) {
        return new TextValue(ParameterText.number(((NumberValue) value).number()));
    }
}
