package org.chamfer.engine.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.graph.node.NodeFile;

/** A file that a parameter names. */
record ParameterFile(String name, Path place) implements NodeFile {
    @Override
    public Optional<Path> path() {
        return Optional.of(place);
    }

    @Override
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(place);
    }
}
