package org.chamfer.cli.internal.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change is what changes the content of a file, in whatever way it is written. */
class FileWatchTests {
    @TempDir
    private Path folder;

    private final FileWatch watch = new FileWatch();

    @AfterEach
    void close() {
        watch.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The answer if the files are looked at once. */
    private Optional<Path> changed() throws InterruptedException {
        boolean[] asked = {false};
        return watch.await(() -> {
            boolean again = asked[0];
            asked[0] = true;
            return again;
        });
    }

    @Test
    void writtenReplacedMadeAndDeletedFilesHaveChanged() throws IOException, InterruptedException {
        Path a = file("a.txt", "a");
        Path missing = folder.resolve("b.txt");
        watch.restart(List.of(a, missing));
        assertEquals(Optional.empty(), changed());
        Files.writeString(a, "other");
        assertEquals(Optional.of(a), changed());
        watch.restart(List.of(a, missing));
        Files.move(file("a.tmp", "third"), a, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Optional.of(a), changed());
        watch.restart(List.of(a, missing));
        file("b.txt", "b");
        assertEquals(Optional.of(missing), changed());
        watch.restart(List.of(a, missing));
        Files.delete(a);
        assertEquals(Optional.of(a), changed());
    }

    @Test
    void touchedFileHasNotChanged() throws IOException, InterruptedException {
        Path a = file("a.txt", "a");
        watch.restart(List.of(a));
        Files.setLastModifiedTime(a, FileTime.fromMillis(1_000_000));
        assertEquals(Optional.empty(), changed());
        Files.move(file("a.tmp", "a"), a, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Optional.empty(), changed());
    }

    @Test
    void sameSizeAndTimeWithOtherContentIsFoundByTheReplacement() throws IOException, InterruptedException {
        Path a = file("a.txt", "aaa");
        FileTime time = Files.getLastModifiedTime(a);
        watch.restart(List.of(a));
        Path other = file("a.tmp", "bbb");
        Files.setLastModifiedTime(other, time);
        Files.move(other, a, StandardCopyOption.REPLACE_EXISTING);
        boolean hasKeys = FileState.signs(a).key() != null;
        assertEquals(hasKeys ? Optional.of(a) : Optional.empty(), changed());
    }

    @Test
    void fileThatWasWrittenDuringTheRunHasChanged() throws IOException, InterruptedException {
        Path a = file("a.txt", "a");
        watch.restart(List.of(a));
        Path early = file("early.txt", "early");
        Files.setLastModifiedTime(early, FileTime.fromMillis(1_000));
        watch.add(List.of(a, early), 2_000);
        assertEquals(Optional.empty(), changed());
        Path late = file("late.txt", "late");
        watch.add(List.of(late), Files.getLastModifiedTime(late).toMillis() - 1);
        assertEquals(Optional.of(late), changed());
    }

    @Test
    void waitingIsWokenByAChange() throws IOException, InterruptedException {
        Path a = file("a.txt", "a");
        watch.restart(List.of(a));
        Thread writer = new Thread(() -> {
            try {
                Thread.sleep(100);
                Files.writeString(a, "later");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        writer.start();
        assertEquals(Optional.of(a), watch.await(() -> false));
        writer.join();
        assertTrue(Files.readString(a).equals("later"));
    }
}
