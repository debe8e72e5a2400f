package org.chamfer.engine.internal.run;

import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.graph.node.NodeFile;
import org.chamfer.values.FileValue;

/** A file that came by a wire. */
record WiredFile(FileValue value) implements NodeFile {
    @Override
    public String name() {
        return value.name();
    }

    @Override
    public Optional<Path> path() {
        return Optional.empty();
    }

    @Override
    public byte[] bytes() {
        return value.bytes();
    }
}
