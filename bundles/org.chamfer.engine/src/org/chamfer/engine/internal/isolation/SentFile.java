package org.chamfer.engine.internal.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.graph.node.NodeFile;

/** A file as the child process knows it: where it stands, or its bytes. */
record SentFile(String name, Optional<Path> path, byte[] content) implements NodeFile {
    @Override
    public byte[] bytes() throws IOException {
        return path.isPresent() ? Files.readAllBytes(path.get()) : content;
    }
}
