package org.chamfer.workbench.internal.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What new files begin with. */
final class StartContent {
    private StartContent() {}

    /** The bytes of a resource that lies beside this class. */
    static byte[] read(String name) {
        try (InputStream in = StartContent.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
