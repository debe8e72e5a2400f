package org.chamfer.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.chamfer.base.work.WorkContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put is found again, as it was, by whoever opens the folder. */
class ContentStoreTests {
    @TempDir
    Path folder;

    private ContentStore store;

    @BeforeEach
    void open() throws IOException {
        store = ContentStore.open(folder, StoreSettings.DEFAULT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anEntryIsFoundByItsKeyAndByNoOther() throws IOException {
        StoreEntry entry = Samples.put(store, 1, Samples.LARGE);
        assertEquals(Optional.of(entry), store.find(Samples.key(1)));
        assertEquals(Optional.empty(), store.find(Samples.key(2)));
    }

    @Test
    void anEntryTakesThePlaceOfAnother() throws IOException {
        Samples.put(store, 1, Samples.LARGE);
        StoreEntry other = Samples.entry(store, 2, 10);
        store.put(Samples.key(1), other);
        assertEquals(Optional.of(other), store.find(Samples.key(1)));
        assertEquals(1, store.statistics().entries());
    }

    @Test
    void anEntryCanBeRemoved() throws IOException {
        Samples.put(store, 1, Samples.LARGE);
        store.remove(Samples.key(1));
        store.remove(Samples.key(1));
        assertEquals(Optional.empty(), store.find(Samples.key(1)));
    }

    @Test
    void anotherStoreOnTheFolderFindsTheSame() throws IOException {
        StoreEntry entry = Samples.put(store, 1, Samples.LARGE);
        try (ContentStore other = ContentStore.open(folder, StoreSettings.DEFAULT)) {
            StoreEntry found = other.find(Samples.key(1)).orElseThrow();
            assertEquals(entry, found);
            assertArrayEquals(
                    Samples.bytes(1, Samples.LARGE),
                    other.read(found.blobs().get("large")).orElseThrow());
            assertArrayEquals(
                    Samples.bytes(1, 1), other.read(found.blobs().get("small")).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095, 4096, 4097, 8192, 65535, 65536, 65537, 1_000_000})
    void contentsOfAllLengthsComeBack(int length) throws Exception {
        byte[] content = Samples.bytes(length, length);
        BlobReference blob = Samples.write(store, content);
        assertEquals(length <= InlineBlob.LIMIT, blob instanceof InlineBlob);
        assertEquals(length, blob.length());
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)),
                blob.digest().hex());
        assertTrue(store.contains(blob));
        assertArrayEquals(content, store.read(blob).orElseThrow());
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        assertTrue(store.copyTo(blob, copy));
        assertArrayEquals(content, copy.toByteArray());
    }

    @Test
    void itDoesNotMatterInWhichPiecesAContentIsWritten() throws IOException {
        byte[] content = Samples.bytes(7, 300_000);
        BlobReference whole = Samples.write(store, content);
        BlobReference single = store.write(out -> {
            for (byte value : content) {
                out.write(value);
            }
        });
        BlobReference pieces = store.write(out -> {
            int piece = 1;
            for (int start = 0; start < content.length; start += piece) {
                piece = Math.min(piece * 3, content.length - start);
                out.write(content, start, piece);
            }
            out.close();
        });
        assertEquals(whole, single);
        assertEquals(whole, pieces);
    }

    @Test
    void equalContentsAreKeptOnce() throws IOException {
        byte[] content = Samples.bytes(1, Samples.LARGE);
        assertEquals(Samples.write(store, content), Samples.write(store, content));
        assertEquals(new StoreStatistics(0, 1, Samples.LARGE), store.statistics());
    }

    @Test
    void smallContentsTakeNoFile() throws IOException {
        BlobReference blob = Samples.write(store, Samples.bytes(1, InlineBlob.LIMIT));
        assertInstanceOf(InlineBlob.class, blob);
        assertEquals(new StoreStatistics(0, 0, 0), store.statistics());
        assertEquals(0, Samples.leftovers(folder));
    }

    @Test
    void textsKeepEveryCharacter() throws IOException {
        TreeMap<String, String> attributes = new TreeMap<>();
        attributes.put("", "");
        attributes.put("\0\n=:/", "\ud83d\ude00 \u00e9\u4e2d");
        attributes.put("\ud800", "half a pair: \udc00");
        attributes.put("long", "x".repeat(100_000));
        StoreEntry entry = new StoreEntry(new TreeMap<>(), attributes);
        store.put(Samples.key(1), entry);
        assertEquals(Optional.of(entry), store.find(Samples.key(1)));
    }

    @Test
    void anEntryIsInTheOrderOfItsNamesAndNeverChanges() {
        TreeMap<String, String> attributes = new TreeMap<>(Comparator.reverseOrder());
        attributes.put("a", "1");
        attributes.put("b", "2");
        StoreEntry entry = new StoreEntry(new TreeMap<>(), attributes);
        attributes.clear();
        assertEquals("{a=1, b=2}", entry.attributes().toString());
        assertThrows(
                UnsupportedOperationException.class, () -> entry.attributes().clear());
    }

    @Test
    void anEntryThatIsTooLargeIsRefused() {
        TreeMap<String, String> attributes = new TreeMap<>();
        attributes.put("text", "x".repeat(9_000_000));
        StoreEntry entry = new StoreEntry(new TreeMap<>(), attributes);
        assertThrows(IllegalArgumentException.class, () -> store.put(Samples.key(1), entry));
    }

    @Test
    void aWriterThatFailsLeavesNothing() throws IOException {
        IOException problem = assertThrows(
                IOException.class,
                () -> store.write(out -> {
                    out.write(Samples.bytes(1, 100_000));
                    throw new IOException("no more");
                }));
        assertEquals("no more", problem.getMessage());
        assertEquals(0, Samples.partialFiles(folder));
        assertEquals(new StoreStatistics(0, 0, 0), store.statistics());
        store.close();
        assertEquals(0, Samples.leftovers(folder));
    }

    @Test
    void nothingTemporaryIsLeftAfterClosing() throws IOException {
        Samples.put(store, 1, Samples.LARGE);
        assertTrue(Samples.leftovers(folder) > 0, "an open store has a folder of its own");
        store.close();
        assertEquals(0, Samples.leftovers(folder));
        assertThrows(IOException.class, () -> Samples.put(store, 2, Samples.LARGE));
    }

    @Test
    void theTemporaryFolderOfAnOpenStoreIsLeftAlone() throws IOException {
        BlobReference blob = store.write(out -> {
            out.write(Samples.bytes(1, 100_000));
            try (ContentStore other = ContentStore.open(folder, StoreSettings.DEFAULT)) {
                other.prune(Long.MAX_VALUE);
            }
        });
        assertArrayEquals(Samples.bytes(1, 100_000), store.read(blob).orElseThrow());
    }

    @Test
    void aStoreThatCannotBeWrittenIsStillRead() throws IOException {
        StoreEntry entry = Samples.put(store, 1, Samples.LARGE);
        store.close();
        store = ContentStore.open(folder, StoreSettings.DEFAULT);
        // As root, permissions would not keep anybody from writing; a file in the folder's place does.
        Files.delete(folder.resolve("v1/tmp"));
        Files.createFile(folder.resolve("v1/tmp"));
        assertThrows(IOException.class, () -> store.put(Samples.key(2), entry));
        assertThrows(IOException.class, () -> Samples.write(store, Samples.bytes(3, Samples.LARGE)));
        assertEquals(Optional.of(entry), store.find(Samples.key(1)));
        assertTrue(store.read(entry.blobs().get("large")).isPresent());
    }

    @Test
    void aStoreThatCannotBeMadeIsSaidSo() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThrows(IOException.class, () -> ContentStore.open(file, StoreSettings.DEFAULT));
    }

    @Test
    void theWholeFolderMayBeDeletedWhileAStoreIsOpen() throws IOException {
        Samples.put(store, 1, Samples.LARGE);
        Files.move(folder.resolve("v1"), folder.resolve("gone"));
        assertEquals(Optional.empty(), store.find(Samples.key(1)));
        assertEquals(new StoreStatistics(0, 0, 0), store.statistics());
        StoreEntry entry = Samples.put(store, 1, Samples.LARGE);
        assertEquals(Optional.of(entry), store.find(Samples.key(1)));
    }

    @Test
    void otherLayoutsAreLeftAlone() throws IOException {
        Path other = Files.createDirectories(folder.resolve("v2/entries")).resolve("file");
        Files.createFile(other);
        Files.createFile(folder.resolve("v1/blobs/.notes"));
        Samples.put(store, 1, Samples.LARGE);
        store.clear();
        assertEquals(new StoreStatistics(0, 0, 0), store.statistics());
        assertTrue(Files.exists(other));
        assertTrue(Files.exists(folder.resolve("v1/blobs/.notes")));
    }

    @Test
    void statisticsCountBlocksOfTheDisk() throws IOException {
        Samples.put(store, 1, 4097);
        assertEquals(new StoreStatistics(1, 1, 3 * 4096), store.statistics());
    }

    @Test
    void clearingReportsWhatWent() throws IOException {
        Samples.put(store, 1, Samples.LARGE);
        Samples.put(store, 2, Samples.LARGE);
        StoreStatistics all = store.statistics();
        assertEquals(new PruneReport(all, new StoreStatistics(0, 0, 0)), store.clear());
        assertEquals(Optional.empty(), store.find(Samples.key(1)));
    }

    @Test
    void aSoundStoreVerifies() throws IOException {
        for (int i = 0; i < 20; i++) {
            Samples.put(store, i, Samples.LARGE);
        }
        VerifyReport report = store.verify(WorkContext.NONE);
        assertEquals(store.statistics(), report.checked());
        assertEquals(20, report.checked().blobs());
        assertTrue(report.damaged().isEmpty());
        assertThrows(CancellationException.class, () -> store.verify(() -> true));
        assertFalse(store.verify(WorkContext.NONE).checked().entries() == 0, "a cancelled check holds no lock");
    }

    @Test
    void anInterruptedThreadFindsAndPuts() throws IOException {
        Thread.currentThread().interrupt();
        try {
            StoreEntry entry = Samples.put(store, 1, 1_000_000);
            assertEquals(Optional.of(entry), store.find(Samples.key(1)));
            assertTrue(store.read(entry.blobs().get("large")).isPresent());
        } finally {
            assertTrue(Thread.interrupted());
        }
    }
}
