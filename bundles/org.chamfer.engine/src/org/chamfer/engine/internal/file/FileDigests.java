package org.chamfer.engine.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;

/**
 * The digests of files' contents, kept as long as a file's stamp tells that it is the same. A file that was changed just
 * before it was read might change again without another stamp: its digest is not kept. Thread-safe.
 */
public final class FileDigests {
    private static final int KEPT = 20_000;
    private static final int PIECE = 1 << 16;
    private static final int ATTEMPTS = 3;

    private final Map<Path, FileState> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, FileState> eldest) {
            return size() > KEPT;
        }
    };

    /** What a file is now. */
    public FileState read(Path file) {
        FileStamp stamp = FileStamp.of(file);
        synchronized (known) {
            FileState state = known.get(file);
            if (state != null && state.stamp().equals(stamp)) {
                return state;
            }
        }
        FileState state = digest(file, stamp);
        synchronized (known) {
            if (state.isSettled() && state.digest().isPresent()) {
                known.put(file, state);
            } else {
                known.remove(file);
            }
        }
        return state;
    }

    private static FileState digest(Path file, FileStamp first) {
        FileStamp stamp = first;
        for (int attempt = 1; ; attempt++) {
            long now = System.currentTimeMillis();
            if (stamp.equals(FileStamp.ABSENT)) {
                return new FileState(stamp, Optional.empty(), now);
            }
            Optional<Digest> digest = content(file);
            FileStamp after = FileStamp.of(file);
            if (after.equals(stamp) || attempt == ATTEMPTS) {
                return new FileState(stamp, digest, now);
            }
            stamp = after;
        }
    }

    private static Optional<Digest> content(Path file) {
        Digester digester = new Digester("file");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PIECE);
            while (piece.length > 0) {
                digester.add(piece);
                piece = in.readNBytes(PIECE);
            }
            return Optional.of(digester.finish());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
