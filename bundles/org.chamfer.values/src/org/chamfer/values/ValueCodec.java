package org.chamfer.values;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Turns values of one type into bytes and back. Equal values give equal bytes, and nothing is lost on the way. Codecs
 * have no state: one instance may be used by several threads at once.
 *
 * @param <V> the type of the values
 */
public interface ValueCodec<V extends Value> {
    /** The class of the values. */
    Class<V> valueClass();

    /**
     * Writes a value. The stream is left open.
     *
     * @throws IOException if the stream cannot take the bytes
     */
    void write(V value, OutputStream out) throws IOException;

    /**
     * Reads what {@link #write} wrote.
     *
     * @param bytes all bytes of the value; not changed, and not kept unless the value owns them
     * @throws IOException if they are not what this codec writes
     */
    V read(byte[] bytes) throws IOException;
}
