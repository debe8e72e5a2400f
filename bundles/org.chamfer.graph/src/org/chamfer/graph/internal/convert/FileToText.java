package org.chamfer.graph.internal.convert;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.FileValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;

/** The text that a file holds in UTF-8. */
public final class FileToText implements ValueConverter {
    @Override
    public Value convert(Value value, WorkContext context) throws DiagnosticException {
        FileValue file = (FileValue) value;
        try {
            return new TextValue(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new DiagnosticException(
                    Diagnostic.error("convert.no-text", "the file " + file.name() + " holds no text in UTF-8", null),
                    e);
        }
    }
}
