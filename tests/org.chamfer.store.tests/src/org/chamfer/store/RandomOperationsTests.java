package org.chamfer.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As long as nothing is evicted, a store is a map. */
class RandomOperationsTests {
    private static final int KEYS = 40;
    private static final int OPERATIONS = 1500;

    @TempDir
    Path folder;

    private final Map<Digest, StoreEntry> expected = new HashMap<>();
    private final Map<BlobReference, byte[]> contents = new HashMap<>();

    private ContentStore store;

    @BeforeEach
    void open() throws IOException {
        store = ContentStore.open(folder, StoreSettings.DEFAULT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aStoreIsAMap(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < OPERATIONS; i++) {
            Digest key = Samples.key(random.nextInt(KEYS));
            switch (random.nextInt(20)) {
                case 0 -> {
                    store.remove(key);
                    expected.remove(key);
                }
                case 1 -> {
                    close();
                    open();
                }
                case 2 ->
                    assertEquals(
                            expected.size(), store.prune(Long.MAX_VALUE).kept().entries());
                case 3 -> assertTrue(store.verify(WorkContext.NONE).damaged().isEmpty());
                case 4, 5, 6, 7, 8, 9 -> {
                    StoreEntry entry = entry(random);
                    store.put(key, entry);
                    expected.put(key, entry);
                }
                default -> check(key);
            }
        }
        for (int i = 0; i < KEYS; i++) {
            check(Samples.key(i));
        }
        assertEquals(expected.size(), store.statistics().entries());
        store.clear();
        assertEquals(new StoreStatistics(0, 0, 0), store.statistics());
    }

    private StoreEntry entry(Random random) throws IOException {
        SortedMap<String, BlobReference> blobs = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int length = random.nextBoolean() ? random.nextInt(InlineBlob.LIMIT + 1) : random.nextInt(20_000);
            byte[] content = Samples.bytes(random.nextInt(10), length);
            BlobReference blob = Samples.write(store, content);
            contents.put(blob, content);
            blobs.put("blob" + random.nextInt(5), blob);
        }
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            attributes.put("name" + random.nextInt(5), Integer.toString(random.nextInt()));
        }
        return new StoreEntry(blobs, attributes);
    }

    private void check(Digest key) {
        assertEquals(Optional.ofNullable(expected.get(key)), store.find(key));
        if (expected.containsKey(key)) {
            for (BlobReference blob : expected.get(key).blobs().values()) {
                assertArrayEquals(contents.get(blob), store.read(blob).orElseThrow());
            }
        }
    }
}
