package org.chamfer.workbench.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chamfer.workbench.internal.run.HandLater;
import org.chamfer.workbench.recovery.RecoveryService.Copy;
import org.chamfer.workbench.recovery.RecoveryService.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryCopiesTests {
    @TempDir
    private Path folder;

    private Path place;
    private Path document;
    private String content = "edited";

    @BeforeEach
    void makeDocument() throws IOException {
        place = folder.resolve("copies");
        document = folder.resolve("gear.canvas");
        Files.writeString(document, "saved");
    }

    /** A session of the workbench; one that is not closed was killed. */
    private final class Session {
        private final HandLater later = new HandLater();
        private final RecoveryCopies copies = new RecoveryCopies(place, later, () -> true);

        Handle edit() {
            Handle handle = copies.watch(document, () -> content.getBytes(StandardCharsets.UTF_8));
            handle.edited();
            return handle;
        }

        /** Lets the time pass that a copy takes at most. */
        void pass() {
            later.go();
        }

        void end() {
            copies.close();
        }
    }

    private List<Copy> leftovers() {
        return new RecoveryCopies(place, new HandLater(), () -> true).leftovers();
    }

    private long files() throws IOException {
        if (!Files.exists(place)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void editsOfASessionThatWasKilledAreOffered() throws IOException {
        Session killed = new Session();
        killed.edit();
        killed.pass();
        killed.end();
        List<Copy> copies = leftovers();
        assertEquals(1, copies.size());
        assertEquals(document, copies.getFirst().file());
        assertEquals("edited", Files.readString(copies.getFirst().copy()));
        assertEquals("saved", Files.readString(document));
    }

    @Test
    void copyIsMadeWithinFiveSecondsAndNotForEveryEdit() {
        Session session = new Session();
        AtomicInteger asked = new AtomicInteger();
        Handle handle = session.copies.watch(document, () -> {
            asked.incrementAndGet();
            return new byte[0];
        });
        for (int edit = 0; edit < 100; edit++) {
            handle.edited();
        }
        assertEquals(0, asked.get());
        assertTrue(session.later.delays().getFirst() <= 5000);
        session.pass();
        assertEquals(1, asked.get());
        handle.edited();
        session.pass();
        assertEquals(2, asked.get());
        session.end();
    }

    @Test
    void latestEditsAreKept() throws IOException {
        Session session = new Session();
        Handle handle = session.edit();
        session.pass();
        content = "edited again";
        handle.edited();
        session.pass();
        session.end();
        List<Copy> copies = leftovers();
        assertEquals(1, copies.size());
        assertEquals("edited again", Files.readString(copies.getFirst().copy()));
    }

    @Test
    void savingAndClosingRemoveTheCopy() throws IOException {
        Session session = new Session();
        Handle handle = session.edit();
        session.pass();
        handle.saved();
        session.end();
        assertEquals(0, files());
        session = new Session();
        handle = session.edit();
        session.pass();
        handle.close();
        session.end();
        assertEquals(0, files());
    }

    @Test
    void whatIsSavedOrClosedBeforeItsCopyIsMadeGetsNone() throws IOException {
        Session session = new Session();
        session.edit().saved();
        session.edit().close();
        session.pass();
        session.end();
        assertEquals(0, files());
    }

    @Test
    void copyThatIsLikeItsFileIsNotOffered() throws IOException {
        Session session = new Session();
        session.edit();
        session.pass();
        session.end();
        Files.writeString(document, "edited");
        assertEquals(List.of(), leftovers());
        assertEquals(0, files());
    }

    @Test
    void copyOfAFileThatIsGoneIsOffered() throws IOException {
        Session session = new Session();
        session.edit();
        session.pass();
        session.end();
        Files.delete(document);
        assertEquals(1, leftovers().size());
    }

    @Test
    void ownCopiesAreNotOffered() {
        Session session = new Session();
        session.edit();
        session.pass();
        session.copies.write(document, new byte[0]);
        assertEquals(List.of(), session.copies.leftovers());
        session.end();
    }

    @Test
    void discardedCopyIsGone() throws IOException {
        Session session = new Session();
        session.edit();
        session.pass();
        session.end();
        Session next = new Session();
        next.copies.discard(next.copies.leftovers().getFirst());
        next.end();
        assertEquals(0, files());
        try (Stream<Path> folders = Files.list(place)) {
            assertEquals(List.of(), folders.toList());
        }
    }

    @Test
    void recoveredCopyStaysUntilThereIsANewerOne() throws IOException {
        Session killed = new Session();
        killed.edit();
        killed.pass();
        killed.end();
        Session next = new Session();
        Copy copy = next.copies.leftovers().getFirst();
        next.copies.recover(copy);
        content = "edited further";
        next.edit();
        assertTrue(Files.exists(copy.copy()));
        next.pass();
        next.end();
        assertFalse(Files.exists(copy.copy()));
        List<Copy> copies = leftovers();
        assertEquals(1, copies.size());
        assertEquals("edited further", Files.readString(copies.getFirst().copy()));
    }
}
