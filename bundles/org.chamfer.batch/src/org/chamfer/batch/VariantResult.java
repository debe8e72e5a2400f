package org.chamfer.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What became of a variant.
 *
 * @param variant what was set
 * @param failure why there is nothing, empty if all went well
 * @param files what was written
 * @param measures figures by their names: numbers, {@code true} or {@code false}, in the order in which they are shown
 * @param thumbnail a PNG picture, empty if there is none
 * @param warnings what the model had to say
 * @param cached true if nothing had to be computed, such as after an interruption
 */
public record VariantResult(
        Variant variant,
        String failure,
        List<OutputFile> files,
        Map<String, String> measures,
        byte[] thumbnail,
        List<String> warnings,
        boolean cached) {
    public VariantResult {
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(failure, "failure");
        files = List.copyOf(files);
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        Objects.requireNonNull(thumbnail, "thumbnail");
        warnings = List.copyOf(warnings);
    }

    /** A variant that failed. */
    public static VariantResult failed(Variant variant, String reason, List<String> warnings) {
        return new VariantResult(variant, reason, List.of(), Map.of(), new byte[0], warnings, false);
    }

    /** True if there is nothing to complain about. */
    public boolean succeeded() {
        return failure.isEmpty();
    }
}
