package org.chamfer.formats.internal.gltf;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * Reads JSON without keeping it: memory is bounded by what the members that somebody asks for hold, and by a limit to
 * the number of objects. Nesting is bounded by Gson. Throws {@link IOException}, {@link IllegalStateException} or
 * {@link NumberFormatException} where the text is not what is expected.
 */
final class GltfJson {
    private static final int MOST_OBJECTS = 1_000_000;

    private final JsonReader reader;
    private int objects;

    GltfJson(byte[] bytes, int offset, int length) {
        reader = new JsonReader(new InputStreamReader(
                new ByteArrayInputStream(bytes, offset, length), StandardCharsets.UTF_8.newDecoder()));
        reader.setStrictness(Strictness.STRICT);
    }

    /** Takes the value of a member, or skips it. */
    @FunctionalInterface
    interface Members {
        void take(String name) throws IOException, DiagnosticException;
    }

    /** Reads one value. */
    @FunctionalInterface
    interface Value<T> {
        T read() throws IOException, DiagnosticException;
    }

    /** Reads an object; members that are null count as absent. */
    void object(Members members) throws IOException, DiagnosticException {
        reader.beginObject();
        if (++objects > MOST_OBJECTS) {
            throw new MalformedJsonException("there are more than " + MOST_OBJECTS + " objects");
        }
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (reader.peek() == JsonToken.NULL) {
                reader.nextNull();
            } else {
                members.take(name);
            }
        }
        reader.endObject();
    }

    <T> List<T> array(Value<T> value) throws IOException, DiagnosticException {
        List<T> all = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            all.add(value.read());
        }
        reader.endArray();
        return all;
    }

    /** Whole numbers from 0. */
    int[] indices() throws IOException {
        int[] all = new int[4];
        int count = 0;
        reader.beginArray();
        while (reader.hasNext()) {
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            all[count++] = index();
        }
        reader.endArray();
        return Arrays.copyOf(all, count);
    }

    /** Finite numbers, as many as are expected. */
    double[] numbers(int count) throws IOException {
        double[] all = new double[count];
        reader.beginArray();
        for (int i = 0; i < count; i++) {
            all[i] = reader.nextDouble();
        }
        reader.endArray();
        return all;
    }

    /** A whole number from 0. */
    int index() throws IOException {
        long value = size();
        if (value > Integer.MAX_VALUE) {
            throw new NumberFormatException("the number " + value + " is too large");
        }
        return (int) value;
    }

    /** A number of bytes or elements, from 0. */
    long size() throws IOException {
        long value = reader.nextLong();
        if (value < 0) {
            throw new NumberFormatException("the number " + value + " is negative");
        }
        return value;
    }

    String text() throws IOException {
        return reader.nextString();
    }

    boolean flag() throws IOException {
        return reader.nextBoolean();
    }

    void skip() throws IOException {
        reader.skipValue();
    }

    /** Where the reader is. */
    String path() {
        return reader.getPath();
    }

    /** Checks that nothing follows. */
    void end() throws IOException {
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new MalformedJsonException("something follows the end");
        }
    }
}
