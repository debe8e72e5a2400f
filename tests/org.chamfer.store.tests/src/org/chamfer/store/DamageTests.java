package org.chamfer.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.work.WorkContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is damaged counts as missing, is removed, and can be put again. */
class DamageTests {
    @TempDir
    Path folder;

    private ContentStore store;
    private StoreEntry entry;
    private Path entryFile;
    private BlobReference blob;
    private Path blobFile;

    /** What may happen to a file. */
    enum Damage {
        BIT {
            @Override
            void apply(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length * 2 / 3] ^= 4;
                Files.write(file, bytes);
            }
        },
        CUT {
            @Override
            void apply(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
            }
        },
        LONGER {
            @Override
            void apply(Path file) throws IOException {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
            }
        },
        ZEROS {
            @Override
            void apply(Path file) throws IOException {
                Files.write(file, new byte[Math.toIntExact(Files.size(file))]);
            }
        },
        EMPTY {
            @Override
            void apply(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        GARBAGE {
            @Override
            void apply(Path file) throws IOException {
                Files.write(file, Samples.bytes(99, 5000));
            }
        },
        FOLDER {
            @Override
            void apply(Path file) throws IOException {
                Files.delete(file);
                Files.createDirectories(file.resolve("inner"));
                Files.createFile(file.resolve("inner/file"));
            }
        };

        abstract void apply(Path file) throws IOException;
    }

    @BeforeEach
    void fill() throws IOException {
        store = ContentStore.open(folder, StoreSettings.DEFAULT);
        entry = Samples.put(store, 150, Samples.LARGE);
        entryFile = Samples.entryFile(folder, Samples.key(150));
        blob = entry.blobs().get("large");
        blobFile = Samples.blobFile(folder, blob);
        Samples.put(store, 151, Samples.LARGE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedEntryIsMissing(Damage damage) throws IOException {
        damage.apply(entryFile);
        assertEquals(Optional.empty(), store.find(Samples.key(150)));
        assertFalse(Files.exists(entryFile));
        isAsBeforeAfterPutting();
    }

    @ParameterizedTest
    @EnumSource
    void anEntryCanBePutOverADamagedOne(Damage damage) throws IOException {
        damage.apply(entryFile);
        isAsBeforeAfterPutting();
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedBlobIsMissing(Damage damage) throws IOException {
        damage.apply(blobFile);
        assertEquals(Optional.empty(), store.read(blob));
        assertFalse(Files.exists(blobFile));
        assertEquals(Optional.empty(), store.find(Samples.key(150)), "an entry without its blob is no entry");
        isAsBeforeAfterPutting();
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfADamagedBlobIsHandedOut(Damage damage) throws IOException {
        damage.apply(blobFile);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertFalse(store.copyTo(blob, out));
        assertEquals(0, out.size());
        assertFalse(Files.exists(blobFile));
        isAsBeforeAfterPutting();
    }

    @ParameterizedTest
    @EnumSource
    void verifyingFindsADamagedEntry(Damage damage) throws IOException {
        damage.apply(entryFile);
        assertEquals(List.of(name(entryFile)), damagedFiles());
        assertTrue(damagedFiles().isEmpty(), "what was damaged is gone");
        isAsBeforeAfterPutting();
    }

    @ParameterizedTest
    @EnumSource
    void verifyingFindsADamagedBlobAndTheEntryThatNamesIt(Damage damage) throws IOException {
        damage.apply(blobFile);
        VerifyReport report = store.verify(WorkContext.NONE);
        assertEquals(
                List.of(name(blobFile)),
                report.damaged().stream().map(DamagedFile::file).toList());
        assertEquals(1, report.incomplete());
        assertFalse(Files.exists(entryFile));
        assertTrue(damagedFiles().isEmpty(), "what was damaged is gone");
        isAsBeforeAfterPutting();
    }

    @ParameterizedTest
    @EnumSource
    void pruningRemovesADamagedEntry(Damage damage) throws IOException {
        damage.apply(entryFile);
        assertEquals(1, store.prune(Long.MAX_VALUE).kept().entries());
        assertFalse(Files.exists(entryFile));
        isAsBeforeAfterPutting();
    }

    @Test
    void anEntryInThePlaceOfAnotherIsNoEntry() throws IOException {
        Path other = Samples.entryFile(folder, Samples.key(151));
        Files.write(entryFile, Files.readAllBytes(other));
        assertEquals(Optional.empty(), store.find(Samples.key(150)));
    }

    @Test
    void anEntryWhoseBlobIsGoneIsNoEntry() throws IOException {
        Files.delete(blobFile);
        assertFalse(store.contains(blob));
        assertEquals(Optional.empty(), store.find(Samples.key(150)));
        assertFalse(Files.exists(entryFile));
        isAsBeforeAfterPutting();
    }

    @Test
    void pruningRemovesAnEntryWhoseBlobIsGone() throws IOException {
        Files.delete(blobFile);
        assertEquals(
                new StoreStatistics(1, 0, 4096), store.prune(Long.MAX_VALUE).removed());
    }

    @Test
    void everyFlippedBitOfAnEntryIsFound() throws IOException {
        byte[] sound = Files.readAllBytes(entryFile);
        for (int bit = 0; bit < sound.length * 8; bit += 3) {
            byte[] bytes = sound.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(entryFile, bytes);
            assertEquals(Optional.empty(), store.find(Samples.key(150)), "bit " + bit);
        }
        Files.write(entryFile, sound);
        assertEquals(Optional.of(entry), store.find(Samples.key(150)));
    }

    @Test
    void aDamagedEstimateDoesNoHarm() throws IOException {
        Path size = folder.resolve("v1/size");
        store.prune(Long.MAX_VALUE);
        assertTrue(Files.exists(size));
        Files.delete(size);
        Files.createDirectory(size);
        StoreEntry large = Samples.put(store, 1, 200_000);
        assertEquals(Optional.of(large), store.find(Samples.key(1)));
        assertTrue(Files.isRegularFile(size), "it has been made again");
    }

    private void isAsBeforeAfterPutting() throws IOException {
        Samples.put(store, 150, Samples.LARGE);
        assertEquals(Optional.of(entry), store.find(Samples.key(150)));
        assertArrayEquals(Samples.bytes(150, Samples.LARGE), store.read(blob).orElseThrow());
        assertTrue(store.find(Samples.key(151)).isPresent(), "the other entry has nothing to do with it");
        assertTrue(damagedFiles().isEmpty());
    }

    private List<String> damagedFiles() throws IOException {
        return store.verify(WorkContext.NONE).damaged().stream()
                .map(DamagedFile::file)
                .toList();
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
