package org.chamfer.engine.internal.isolation;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.values.Value;
import org.chamfer.values.ValueCodec;

/** Values, texts and diagnostics as parts of messages. */
final class ValueFrames {
    private ValueFrames() {}

    static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    static void write(Value value, PortTypes types, DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            encode(value, types.codec(value.type()), bytes);
        } catch (DiagnosticException e) {
            throw new IOException(e.getMessage(), e);
        }
        writeText(value.type(), out);
        out.writeInt(bytes.size());
        bytes.writeTo(out);
    }

    private static <V extends Value> void encode(Value value, ValueCodec<V> codec, ByteArrayOutputStream bytes)
            throws IOException {
        codec.write(codec.valueClass().cast(value), bytes);
    }

    static Value read(PortTypes types, DataInputStream in) throws IOException {
        String type = readText(in);
        byte[] bytes = readBytes(in);
        try {
            return types.codec(type).read(bytes);
        } catch (DiagnosticException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    static void write(Diagnostic diagnostic, DataOutputStream out) throws IOException {
        out.writeByte(diagnostic.severity().ordinal());
        writeText(diagnostic.code(), out);
        writeText(diagnostic.message(), out);
        writeText(diagnostic.hint(), out);
        SourceRange range = diagnostic.range();
        out.writeBoolean(range != null);
        if (range != null) {
            writeText(range.file(), out);
            out.writeInt(range.line());
            out.writeInt(range.column());
            out.writeInt(range.length());
        }
    }

    static Diagnostic readDiagnostic(DataInputStream in) throws IOException {
        Severity severity = Severity.values()[in.readUnsignedByte()];
        String code = readText(in);
        String message = readText(in);
        String hint = readText(in);
        SourceRange range =
                in.readBoolean() ? new SourceRange(readText(in), in.readInt(), in.readInt(), in.readInt()) : null;
        return new Diagnostic(severity, code, message, hint, range);
    }
}
