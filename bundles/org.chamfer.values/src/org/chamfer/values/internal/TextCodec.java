package org.chamfer.values.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.chamfer.values.TextValue;
import org.chamfer.values.ValueCodec;

/** The characters in UTF-8. */
public final class TextCodec implements ValueCodec<TextValue> {
    @Override
    public Class<TextValue> valueClass() {
        return TextValue.class;
    }

    @Override
    public void write(TextValue value, OutputStream out) throws IOException {
        out.write(value.text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public TextValue read(byte[] bytes) throws IOException {
        try {
            return new TextValue(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new IOException("the text is no UTF-8", e);
        }
    }
}
