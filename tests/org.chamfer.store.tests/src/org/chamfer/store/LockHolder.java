package org.chamfer.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A process that holds the lock for maintenance and never gives it back. */
final class LockHolder {
    private LockHolder() {}

    /** Locks the store in a folder, says {@code ready} and waits for its death. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[0], "v1", "maintenance.lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            System.out.println(lock.isValid() ? "ready" : "not locked");
            System.out.flush();
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
