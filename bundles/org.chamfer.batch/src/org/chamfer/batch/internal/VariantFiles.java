package org.chamfer.batch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.batch.OutputFile;

/** Writes the files of variants. */
final class VariantFiles {
    private VariantFiles() {}

    /** Writes a file below a folder, unless it is there with this content. */
    static OutputFile write(Path folder, String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        if (!isThere(path, bytes)) {
            try (AtomicOutput out = AtomicOutput.open(path)) {
                out.write(bytes);
                out.commit();
            }
        }
        return new OutputFile(name, sha256(bytes), bytes.length);
    }

    private static boolean isThere(Path path, byte[] bytes) throws IOException {
        return Files.isRegularFile(path)
                && Files.size(path) == bytes.length
                && Arrays.equals(Files.readAllBytes(path), bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
