package org.chamfer.workbench.internal.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.values.TextValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileValuesTests {
    private final FileValues values = new FileValues();

    @TempDir
    Path folder;

    @Test
    void textsAreRead() throws IOException, DiagnosticException {
        Path file = Files.writeString(folder.resolve("a.md"), "Grüße");
        assertEquals(
                "Grüße",
                assertInstanceOf(TextValue.class, values.read(file, AssetKind.TEXT, WorkContext.NONE))
                        .text());
    }

    @Test
    void damagedImagesSaySo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "no image");
        DiagnosticException failure =
                assertThrows(DiagnosticException.class, () -> values.read(file, AssetKind.IMAGE, WorkContext.NONE));
        assertEquals("The image cannot be read: no PNG, JPEG or WebP image", failure.getMessage());
    }

    @Test
    void missingFilesSaySo() {
        assertThrows(
                DiagnosticException.class,
                () -> values.read(folder.resolve("none.md"), AssetKind.TEXT, WorkContext.NONE));
    }
}
