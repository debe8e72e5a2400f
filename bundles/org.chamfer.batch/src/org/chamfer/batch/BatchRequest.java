package org.chamfer.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.chamfer.engine.RunRequest;

/**
 * A batch.
 *
 * @param model what variants are made of
 * @param variants the variants, in the order of the report
 * @param formats file extensions to export as, such as {@code stl}; may be empty
 * @param out the folder to write to, absolute; made if it is not there
 * @param jobs number of variants computed at once, at least 1
 * @param thumbnails true to make a picture of each
 * @param run how nodes are run; targets and workers are chosen by the batch
 */
public record BatchRequest(
        BatchModel model,
        List<Variant> variants,
        List<String> formats,
        Path out,
        int jobs,
        boolean thumbnails,
        RunRequest run) {
    public BatchRequest {
        Objects.requireNonNull(model, "model");
        variants = List.copyOf(variants);
        formats = List.copyOf(formats);
        Objects.requireNonNull(out, "out");
        if (jobs < 1) {
            throw new IllegalArgumentException("at least one job is needed: " + jobs);
        }
        Objects.requireNonNull(run, "run");
    }
}
