package org.chamfer.engine.internal.isolation;

import java.nio.file.Path;
import java.util.Optional;
import org.chamfer.engine.internal.run.NodeJob;

/**
 * A job with what its context knows.
 *
 * @param job the node and its values
 * @param folder the folder that relative paths start from
 * @param confinement if present, the only folder that files are read from
 */
public record ReceivedJob(NodeJob job, Path folder, Optional<Path> confinement) {}
