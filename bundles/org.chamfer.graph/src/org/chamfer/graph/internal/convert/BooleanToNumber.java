package org.chamfer.graph.internal.convert;

import org.chamfer.base.work.WorkContext;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.Value;

/** One for true and zero for false. */
public final class BooleanToNumber implements ValueConverter {
    @Override
    public Value convert(Value value, WorkContext context) {
        return new NumberValue(((BooleanValue) value).value() ? 1 : 0);
    }
}
