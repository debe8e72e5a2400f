package org.chamfer.values;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;

/** Computes the identity of values from the bytes that their codec writes. */
public final class ValueDigest {
    private ValueDigest() {}

    /** The digest of the type's name and of the encoded bytes. */
    public static <V extends Value> Digest of(V value, ValueCodec<V> codec) {
        Digester digester = new Digester("value." + value.type());
        try (OutputStream out = new DigesterOutput(digester)) {
            codec.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a digest takes all bytes", e);
        }
        return digester.finish();
    }

    /** Collects what is written to larger pieces. */
    private static final class DigesterOutput extends OutputStream {
        private static final int PIECE = 1 << 16;

        private final Digester digester;
        private byte[] piece = new byte[256];
        private int used;

        DigesterOutput(Digester digester) {
            this.digester = digester;
        }

        @Override
        public void write(int oneByte) {
            if (used == PIECE) {
                emit();
            }
            room(1);
            piece[used++] = (byte) oneByte;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            // Pieces end at the same places however the bytes arrive: the digest follows from the bytes alone.
            int from = offset;
            int rest = length;
            while (rest > 0) {
                if (used == PIECE) {
                    emit();
                }
                int count = Math.min(rest, PIECE - used);
                room(count);
                System.arraycopy(bytes, from, piece, used, count);
                used += count;
                from += count;
                rest -= count;
            }
        }

        @Override
        public void close() {
            emit();
        }

        private void room(int count) {
            if (used + count > piece.length) {
                piece = Arrays.copyOf(piece, Math.min(PIECE, Math.max(used + count, 4 * piece.length)));
            }
        }

        private void emit() {
            digester.add(used == piece.length ? piece : Arrays.copyOf(piece, used));
            used = 0;
        }
    }
}
