package org.chamfer.engine.internal.isolation;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.engine.worker.NodeWorker;

/** The program of the child processes of these tests. */
public final class ChildMain {
    private ChildMain() {}

    /** Serves until nobody writes any more. */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            System.setOut(System.err);
            new NodeWorker(new ChildTypes(), ChildTypes.PORT_TYPES, ChildMain::noService)
                    .serve(new FileInputStream(FileDescriptor.in), out);
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static <T> T noService(Class<T> type) {
        throw new IllegalArgumentException("there is no " + type);
    }
}
