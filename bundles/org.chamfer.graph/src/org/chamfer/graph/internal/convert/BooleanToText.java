package org.chamfer.graph.internal.convert;

import org.chamfer.base.work.WorkContext;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;

/** The words true and false. */
public final class BooleanToText implements ValueConverter {
    @Override
    public Value convert(Value value, WorkContext context) {
        return new TextValue(Boolean.toString(((BooleanValue) value).value()));
    }
}
