package org.chamfer.cli.internal.render;

import java.nio.file.Path;
import java.util.List;

/**
 * What evaluation gives.
 *
 * @param result the evaluation's own result, which exporters of trees and logs take
 * @param files all files that were read, absolute, in the order in which they were read
 * @param failed true if an error ended the evaluation
 * @param parseNanos how much of the time went into parsing
 */
public record EvaluatedModel(Object result, List<Path> files, boolean failed, long parseNanos) {
    public EvaluatedModel {
        files = List.copyOf(files);
    }
}
