package org.chamfer.engine.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.publication.PublishedOutput.Interrupts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedOutputTests {
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    private Path folder;

    private final PublishedOutput output = new PublishedOutput(WorkContext.NONE, Interrupts.NONE);

    @Test
    void fileThatIsTheSameIsNotTouched() throws DiagnosticException, IOException {
        Path place = folder.resolve("deep/in/part.stl");
        assertTrue(output.write(CONTENT, place, "part.stl"));
        assertFalse(output.write(CONTENT, place, "part.stl"));
        assertTrue(output.write(new byte[] {1, 2, 4}, place, "part.stl"));
        assertEquals(4, Files.readAllBytes(place)[2]);
    }

    @Test
    void folderIsNotOverwritten() {
        DiagnosticException failure =
                assertThrows(DiagnosticException.class, () -> output.write(CONTENT, folder, "results"));
        assertEquals(
                "cannot write results: it is a folder", failure.diagnostic().message());
    }

    @Test
    void cancelledWorkWritesNothing() {
        Path place = folder.resolve("part.stl");
        PublishedOutput cancelled = new PublishedOutput(() -> true, Interrupts.NONE);
        assertThrows(CancellationException.class, () -> cancelled.write(CONTENT, place, "part.stl"));
        assertFalse(Files.exists(place));
    }
}
