package org.chamfer.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * Somebody who uses a store as a computation does: looks for a random one of some results, compares what it finds with
 * what it must be, and puts it if it is not there.
 */
final class StoreWorker {
    /** Less than half of what all results take. */
    static final long CAPACITY = 8 << 20;

    private static final int KEYS = 100;
    private static final int LENGTH = 400_000;

    private final ContentStore store;
    private final Random random;

    StoreWorker(ContentStore store, long seed) {
        this.store = store;
        random = new Random(seed);
    }

    /**
     * The entry point of a process of its own: {@code work FOLDER SEED ROUNDS}, {@code prune FOLDER SEED ROUNDS}. Says
     * {@code ready} after its first entry, and ends with an exception if a result is wrong.
     */
    public static void main(String[] arguments) throws IOException {
        try (ContentStore store = ContentStore.open(Path.of(arguments[1]), new StoreSettings(CAPACITY))) {
            StoreWorker worker = new StoreWorker(store, Long.parseLong(arguments[2]));
            long rounds = Long.parseLong(arguments[3]);
            // From here on there is a folder for temporary files.
            Samples.put(store, 0, length(0));
            System.out.println("ready");
            System.out.flush();
            for (long i = 0; i < rounds; i++) {
                if (arguments[0].equals("prune")) {
                    store.prune(CAPACITY / 2);
                }
                worker.work();
            }
        }
    }

    /**
     * One look-up.
     *
     * @throws IllegalStateException if the result is wrong
     */
    void work() throws IOException {
        int number = random.nextInt(KEYS);
        int length = length(number);
        Optional<StoreEntry> found = store.find(Samples.key(number));
        if (found.isEmpty()) {
            Samples.put(store, number, length);
            return;
        }
        StoreEntry entry = found.get();
        check(entry.attributes().get("number").equals(Integer.toString(number)), "attribute", number);
        check(entry.blobs().size() == 2, "number of blobs", number);
        check(entry.blobs().get("large").length() == length, "length", number);
        Optional<byte[]> content = store.read(entry.blobs().get("large"));
        // Evicted since it was found, perhaps.
        if (content.isPresent()) {
            check(Arrays.equals(content.get(), Samples.bytes(number, length)), "content", number);
        }
    }

    private static int length(int number) {
        return 1 + number * LENGTH / KEYS;
    }

    private static void check(boolean right, String what, int number) {
        if (!right) {
            throw new IllegalStateException("wrong " + what + " of entry " + number);
        }
    }
}
