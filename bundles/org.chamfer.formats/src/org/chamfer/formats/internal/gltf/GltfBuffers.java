package org.chamfer.formats.internal.gltf;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.ImportSource;

/**
 * The bytes of a file's buffers: its binary chunk, text in the JSON, or files in the same folder. Nothing else is
 * opened, whatever an address says.
 */
final class GltfBuffers {
    private static final String DATA = "data:";
    private static final String BASE64 = ";base64";
    /** Most bytes of the files beside the model. */
    private static final long MOST_BYTES = 1 << 30;

    private final ImportSource source;
    private final ByteBuffer[] buffers;
    private final Map<String, byte[]> siblings = new HashMap<>();
    private long size;

    /** Takes the buffers of a document. */
    GltfBuffers(GltfContainer file, List<GltfDocument.Buffer> declared, ImportSource source)
            throws IOException, DiagnosticException {
        this.source = source;
        size = file.bytes().length;
        buffers = new ByteBuffer[declared.size()];
        for (int i = 0; i < buffers.length; i++) {
            source.checkCancelled();
            GltfDocument.Buffer buffer = declared.get(i);
            ByteBuffer bytes = null;
            if (buffer.uri() != null) {
                bytes = ByteBuffer.wrap(read(buffer.uri()));
            } else if (i == 0 && file.binaryLength() >= 0) {
                bytes = ByteBuffer.wrap(file.bytes(), file.binaryAt(), file.binaryLength())
                        .slice();
            }
            if (bytes != null) {
                if (buffer.length() > bytes.limit()) {
                    throw source.failure(
                            0,
                            "glTF: buffer " + i + " should have " + buffer.length() + " bytes, but has "
                                    + bytes.limit());
                }
                buffers[i] = bytes.limit((int) buffer.length()).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
    }

    /** How many bytes were read in all, those of the files beside the model included. */
    long size() {
        return size;
    }

    /** The bytes of a view, little-endian. */
    ByteBuffer view(GltfDocument.View view) throws DiagnosticException {
        if (view.buffer() < 0 || view.buffer() >= buffers.length || buffers[view.buffer()] == null) {
            throw source.failure(0, "glTF: there is no buffer " + view.buffer());
        }
        ByteBuffer buffer = buffers[view.buffer()];
        if (view.offset() > buffer.limit() || view.length() > buffer.limit() - view.offset()) {
            throw source.failure(
                    0,
                    "glTF: a view of " + view.length() + " bytes at " + view.offset() + " reaches beyond buffer "
                            + view.buffer());
        }
        return buffer.slice((int) view.offset(), (int) view.length()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] read(String uri) throws IOException, DiagnosticException {
        if (uri.regionMatches(true, 0, DATA, 0, DATA.length())) {
            return decoded(uri);
        }
        byte[] known = siblings.get(uri);
        if (known != null) {
            return known;
        }
        String name = plainName(uri);
        if (name == null) {
            throw source.failure(
                    0, "glTF: the buffer '" + ImportSource.excerpt(uri) + "' is not a file in the folder of the model");
        }
        Optional<byte[]> bytes = source.options().siblings().read(name);
        if (bytes.isEmpty()) {
            throw source.failure(
                    0, "glTF: the buffer '" + ImportSource.excerpt(name) + "' is not there, or may not be read");
        }
        size += bytes.get().length;
        if (size > MOST_BYTES) {
            throw source.failure(0, "glTF: the buffers have more than " + MOST_BYTES + " bytes");
        }
        siblings.put(uri, bytes.get());
        return bytes.get();
    }

    private byte[] decoded(String uri) throws DiagnosticException {
        int comma = uri.indexOf(',');
        int mark = comma - BASE64.length();
        if (mark < 0 || !uri.regionMatches(true, mark, BASE64, 0, BASE64.length())) {
            throw source.failure(0, "glTF: the data of a buffer is not base64");
        }
        try {
            return Base64.getDecoder().decode(uri.substring(comma + 1));
        } catch (IllegalArgumentException e) {
            throw source.failure(0, "glTF: the data of a buffer is not base64: " + e.getMessage());
        }
    }

    /** The file that a relative address without folders means, {@code null} for any other address. */
    private static String plainName(String address) {
        String name = address;
        try {
            URI uri = new URI(address);
            // Addresses of hosts and those with a scheme have a path too, or none.
            if (uri.getScheme() != null
                    || uri.getRawAuthority() != null
                    || uri.getRawQuery() != null
                    || uri.getRawFragment() != null) {
                return null;
            }
            name = uri.getPath();
        } catch (URISyntaxException _) {
            // Many programs write names as they are, with spaces.
        }
        name = name.startsWith("./") ? name.substring(2) : name;
        boolean plain = !name.isEmpty()
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || Character.isISOControl(c));
        return plain ? name : null;
    }
}
