package org.chamfer.batch;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.chamfer.batch.internal.CsvReport;
import org.chamfer.batch.internal.HtmlReport;
import org.chamfer.batch.internal.JsonReport;

/**
 * What became of a batch, for machines and for people. Equal batches give equal bytes: no dates, no durations.
 *
 * @param model the name of what was varied
 * @param results what became of each variant
 */
public record BatchReport(String model, List<VariantResult> results) {
    public BatchReport {
        Objects.requireNonNull(model, "model");
        results = List.copyOf(results);
    }

    /** Everything but the pictures as JSON. */
    public byte[] json() {
        return JsonReport.of(this).getBytes(StandardCharsets.UTF_8);
    }

    /** A table: a line for each variant, with what was set and what was measured. */
    public byte[] csv() {
        return CsvReport.of(this).getBytes(StandardCharsets.UTF_8);
    }

    /** One page with pictures that needs no other file and no network. */
    public byte[] html() {
        return HtmlReport.of(this).getBytes(StandardCharsets.UTF_8);
    }

    /** The names of all values that some variant sets, in the order in which they first appear. */
    public SequencedSet<String> parameterNames() {
        SequencedSet<String> names = new LinkedHashSet<>();
        results.forEach(result -> names.addAll(result.variant().values().keySet()));
        return names;
    }

    /** The names of all figures, in the order in which they first appear. */
    public SequencedSet<String> measureNames() {
        SequencedSet<String> names = new LinkedHashSet<>();
        results.forEach(result -> names.addAll(result.measures().keySet()));
        return names;
    }

    /** How many variants failed. */
    public int failures() {
        return (int) results.stream().filter(result -> !result.succeeded()).count();
    }
}
