package org.chamfer.formats.internal.ply;

import java.nio.ByteBuffer;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.ImportSource;

/** The numbers of a binary PLY file. */
final class BinaryPlyNumbers implements PlyNumbers {
    private final ByteBuffer data;
    private final ImportSource source;

    /**
     * Starts at the position of a buffer, in its byte order.
     */
    BinaryPlyNumbers(ByteBuffer data, ImportSource source) {
        this.data = data;
        this.source = source;
    }

    @Override
    public double next(PlyType type) throws DiagnosticException {
        if (data.remaining() < type.size()) {
            throw end();
        }
        return switch (type) {
            case INT8 -> data.get();
            case UINT8 -> Byte.toUnsignedInt(data.get());
            case INT16 -> data.getShort();
            case UINT16 -> Short.toUnsignedInt(data.getShort());
            case INT32 -> data.getInt();
            case UINT32 -> Integer.toUnsignedLong(data.getInt());
            case FLOAT32 -> data.getFloat();
            case FLOAT64 -> data.getDouble();
        };
    }

    @Override
    public void skip(PlyType type, long count) throws DiagnosticException {
        if (count > data.remaining() / type.size()) {
            throw end();
        }
        data.position(data.position() + (int) count * type.size());
    }

    private DiagnosticException end() {
        return failure("the file ends before its data does");
    }

    @Override
    public DiagnosticException failure(String what) {
        return source.failure(0, "PLY: byte " + data.position() + ": " + what);
    }
}
