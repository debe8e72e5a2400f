package org.chamfer.graph.internal.convert;

import java.nio.charset.StandardCharsets;
import org.chamfer.base.work.WorkContext;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.FileValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;

/** A file that holds a text in UTF-8. */
public final class TextToFile implements ValueConverter {
    @Override
    public Value convert(Value value, WorkContext context) {
        byte[] bytes = ((TextValue) value).text().getBytes(StandardCharsets.UTF_8);
        return new FileValue("text.txt", bytes);
    }
}
