package org.chamfer.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.render.RenderResult;
import org.chamfer.cli.internal.render.RenderTarget;
import org.chamfer.cli.internal.summary.SummaryFacts;
import org.chamfer.cli.internal.summary.SummaryFacts.CacheFacts;
import org.chamfer.cli.internal.summary.SummaryJson;
import org.chamfer.cli.internal.summary.SummaryText;
import org.chamfer.cli.internal.summary.SummaryTopic;
import org.chamfer.scad.eval.EvaluationView;
import picocli.CommandLine.Option;

/** The options for a summary of a rendering, with OpenSCAD's names and meanings. */
final class SummaryOptions {
    @Option(
            names = "--summary",
            paramLabel = "TOPIC",
            description = {
                "Print a summary: all, cache, time, camera, geometry, bounding-box, area;",
                "may be given several times."
            })
    private List<String> topics = new ArrayList<>();

    @Option(
            names = "--summary-file",
            paramLabel = "FILE",
            description = "Write the summary to this file as JSON; - is standard output.")
    private String file;

    boolean areGiven() {
        return file != null || !topics.isEmpty();
    }

    /** True if the summary goes to standard output. */
    boolean useStandardOutput() {
        return RenderTarget.STANDARD_OUTPUT.equals(file);
    }

    /**
     * Checks what can be wrong with the options.
     *
     * @throws UsageException if a topic is unknown
     */
    void checkUsage() throws UsageException {
        try {
            SummaryTopic.of(topics);
        } catch (IllegalArgumentException _) {
            throw new UsageException(
                    "--summary has no topics " + String.join(", ", topics),
                    "one of " + String.join(", ", SummaryTopic.words()));
        }
    }

    /** Prints or writes the summary of a rendering that succeeded and has a geometry. */
    void write(RenderResult result, EvaluationView camera, CommandContext context) throws IOException {
        if (!areGiven() || result.shape().isEmpty()) {
            return;
        }
        long nanos = result.nanos().values().stream().mapToLong(Long::longValue).sum();
        SummaryFacts facts = new SummaryFacts(result.shape().get(), nanos, camera, CacheFacts.NONE);
        Set<SummaryTopic> wanted = SummaryTopic.of(topics);
        if (file == null) {
            SummaryText.of(facts, wanted).forEach(context.messages()::info);
        } else if (useStandardOutput()) {
            context.print(SummaryJson.of(facts, wanted) + "\n");
        } else {
            try (AtomicOutput out = AtomicOutput.open(context.directory().resolve(file))) {
                out.write((SummaryJson.of(facts, wanted) + "\n").getBytes(StandardCharsets.UTF_8));
                out.commit();
            }
        }
    }
}
