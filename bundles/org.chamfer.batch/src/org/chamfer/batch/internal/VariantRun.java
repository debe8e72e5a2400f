package org.chamfer.batch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.work.WorkContext;
import org.chamfer.batch.BatchModel.Source;
import org.chamfer.batch.BatchModel.Subject;
import org.chamfer.batch.BatchRequest;
import org.chamfer.batch.OutputFile;
import org.chamfer.batch.Variant;
import org.chamfer.batch.VariantResult;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.RunResult;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.values.FileValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.Value;

/** Computes one variant: the model first, then what hangs on that output of it which is not empty. */
public final class VariantRun {
    private final GraphEngine engine;
    private final NodeTypes types;
    private final BatchRequest request;
    private final WorkContext work;

    /** Makes a run. */
    public VariantRun(GraphEngine engine, NodeTypes types, BatchRequest request, WorkContext work) {
        this.engine = engine;
        this.types = types;
        this.request = request;
        // The whole batch has a progress of its own.
        this.work = work::isCancelled;
    }

    /**
     * Computes the variant and writes its files.
     *
     * @throws IOException if a file cannot be written: then no other could be
     * @throws CancellationException if the work was cancelled
     */
    public VariantResult run(Variant variant) throws IOException {
        List<String> warnings = new ArrayList<>();
        try {
            GraphSnapshot graph = request.model().with(variant);
            Set<String> models = new LinkedHashSet<>();
            request.model().subjects().forEach(subject -> subject.sources()
                    .forEach(source -> models.add(source.node())));
            RunResult modelled = run(graph, models, warnings);
            Map<Subject, Source> chosen = new LinkedHashMap<>();
            for (Subject subject : request.model().subjects()) {
                chosen.put(subject, firstThatIsNotEmpty(subject, modelled));
            }
            SubjectNodes added = new SubjectNodes(types, request, variant);
            for (Map.Entry<Subject, Source> subject : chosen.entrySet()) {
                Source source = subject.getValue();
                added.add(
                        subject.getKey().name(),
                        source,
                        output(modelled, source).type());
            }
            RunResult finished = run(added.addedTo(graph), added.ids(), warnings);
            return result(variant, added, modelled, finished, warnings);
        } catch (DiagnosticException e) {
            return VariantResult.failed(variant, sentence(e.diagnostic()), warnings);
        }
    }

    private RunResult run(GraphSnapshot graph, Set<String> targets, List<String> warnings) throws DiagnosticException {
        if (targets.isEmpty()) {
            return new RunResult(List.of(), false);
        }
        RunRequest each = request.run().withTargets(targets).withWorkers(1);
        RunResult result = engine.run(graph, each, RunListener.NONE, work);
        if (result.cancelled()) {
            throw new CancellationException("cancelled");
        }
        for (NodeResult node : result.nodes()) {
            for (Diagnostic diagnostic : node.diagnostics()) {
                if (diagnostic.severity() != Severity.ERROR && !warnings.contains(sentence(diagnostic))) {
                    warnings.add(sentence(diagnostic));
                }
            }
        }
        for (NodeResult node : result.nodes()) {
            if (node.state() == NodeState.FAILED) {
                throw failure(node);
            }
        }
        return result;
    }

    private static DiagnosticException failure(NodeResult node) {
        Diagnostic last = null;
        for (Diagnostic diagnostic : node.diagnostics()) {
            last = diagnostic.severity() == Severity.ERROR ? diagnostic : last;
        }
        return new DiagnosticException(
                last != null ? last : Diagnostic.error("batch.failed", "node " + node.id() + " failed", null));
    }

    private static Source firstThatIsNotEmpty(Subject subject, RunResult result) throws DiagnosticException {
        for (Source source : subject.sources()) {
            if (!isEmpty(output(result, source).value())) {
                return source;
            }
        }
        String nodes = subject.sources().stream().map(Source::node).distinct().collect(Collectors.joining(", "));
        throw new DiagnosticException(
                Diagnostic.error("batch.empty", "there is nothing in the result of " + nodes, null));
    }

    private static boolean isEmpty(Value value) {
        return switch (value) {
            case MeshValue mesh -> mesh.mesh().isEmpty();
            case RegionValue region -> region.region().isEmpty();
            default -> true;
        };
    }

    private static OutputValue output(RunResult result, Source source) throws DiagnosticException {
        OutputValue output = result.node(source.node())
                .map(node -> node.outputs().get(source.output()))
                .orElse(null);
        if (output == null) {
            throw new DiagnosticException(Diagnostic.error(
                    "batch.no-output", "node " + source.node() + " gives no " + source.output(), null));
        }
        return output;
    }

    private VariantResult result(
            Variant variant, SubjectNodes added, RunResult modelled, RunResult finished, List<String> warnings)
            throws DiagnosticException, IOException {
        List<OutputFile> files = new ArrayList<>();
        for (String id : added.exports()) {
            files.addAll(write((FileValue) value(finished, id, "file")));
        }
        Map<String, String> measures = new LinkedHashMap<>();
        for (Map.Entry<String, String> measure : added.measures().entrySet()) {
            NodeResult node = finished.node(measure.getKey()).orElseThrow();
            MeasureTexts.add(node, measure.getValue(), types, added.type(node.id()), measures);
        }
        byte[] thumbnail = new byte[0];
        if (added.thumbnail().isPresent()) {
            thumbnail = ((FileValue) value(finished, added.thumbnail().get(), "file")).bytes();
        }
        boolean cached = List.of(modelled, finished).stream()
                .flatMap(result -> result.nodes().stream())
                .allMatch(node -> node.state() == NodeState.CACHED);
        return new VariantResult(variant, "", files, measures, thumbnail, warnings, cached);
    }

    private List<OutputFile> write(FileValue file) throws IOException {
        List<OutputFile> written = new ArrayList<>();
        Path folder = request.out();
        written.add(VariantFiles.write(folder, file.name(), file.bytes()));
        String beside = file.name().substring(0, file.name().lastIndexOf('/') + 1);
        for (Map.Entry<String, byte[]> companion : file.companions().entrySet()) {
            written.add(VariantFiles.write(folder, beside + companion.getKey(), companion.getValue()));
        }
        return written;
    }

    private static Value value(RunResult result, String node, String output) throws DiagnosticException {
        return output(result, new Source(node, output)).value();
    }

    private static String sentence(Diagnostic diagnostic) {
        return diagnostic.place().map(place -> place + ": ").orElse("") + diagnostic.message();
    }
}
