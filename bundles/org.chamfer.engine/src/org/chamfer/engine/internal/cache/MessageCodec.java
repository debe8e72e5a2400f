package org.chamfer.engine.internal.cache;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;

/** The bytes of what a node said: lines for the console, then diagnostics. */
final class MessageCodec {
    private MessageCodec() {}

    /** What a node said. */
    record Messages(List<String> log, List<Diagnostic> diagnostics) {}

    static void write(List<String> log, List<Diagnostic> diagnostics, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(log.size());
        for (String line : log) {
            text(line, out);
        }
        out.writeInt(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            text(diagnostic.severity().name(), out);
            text(diagnostic.code(), out);
            text(diagnostic.message(), out);
            text(diagnostic.hint(), out);
            SourceRange range = diagnostic.range();
            out.writeBoolean(range != null);
            if (range != null) {
                text(range.file(), out);
                out.writeInt(range.line());
                out.writeInt(range.column());
                out.writeInt(range.length());
            }
        }
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is something else
     */
    static Messages read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<String> log = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            log.add(text(in));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            diagnostics.add(diagnostic(in));
        }
        return new Messages(log, diagnostics);
    }

    private static Diagnostic diagnostic(DataInputStream in) throws IOException {
        try {
            Severity severity = Severity.valueOf(text(in));
            String code = text(in);
            String message = text(in);
            String hint = text(in);
            SourceRange range =
                    in.readBoolean() ? new SourceRange(text(in), in.readInt(), in.readInt(), in.readInt()) : null;
            return new Diagnostic(severity, code, message, hint, range);
        } catch (IllegalArgumentException e) {
            throw new IOException("no diagnostic", e);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new IOException("the text ends too early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
