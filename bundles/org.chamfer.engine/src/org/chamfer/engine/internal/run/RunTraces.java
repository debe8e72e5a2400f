package org.chamfer.engine.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chamfer.base.digest.Digest;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.internal.cache.FileDependency;
import org.chamfer.engine.internal.cache.KeptResult;
import org.chamfer.engine.internal.explain.NodeTrace;
import org.chamfer.engine.internal.key.ChosenFile;
import org.chamfer.engine.internal.key.KeyPart;
import org.chamfer.engine.internal.plan.PlannedNode;

/** What the keys of a run's nodes were, for the explanations of the next run. */
final class RunTraces {
    private final RunState run;
    private final Map<String, NodeTrace> traces = new HashMap<>();

    RunTraces(RunState run) {
        this.run = run;
    }

    /** Notes the key of a node that has a result; true if it is as in the last run. */
    boolean note(
            PlannedNode node, List<List<OutputValue>> inputs, Digest key, List<ChosenFile> chosen, KeptResult result) {
        NodeTrace last = run.last().get(node.id());
        if (last != null && result.files().isEmpty() && last.key().equals(key.hex())) {
            traces.put(node.id(), last);
            return true;
        }
        List<KeyPart> parts = new ArrayList<>(run.keys().parts(node, inputs, chosen));
        result.files().forEach(file -> parts.add(new KeyPart(KeyPart.Kind.FILE, file.name(), shown(file))));
        NodeTrace trace = new NodeTrace(key.hex(), parts);
        traces.put(node.id(), trace);
        return trace.equals(last);
    }

    /** Keeps them for the next run; those of nodes without a result in this run stay as they were. */
    void save(GraphSnapshot graph) {
        Map<String, NodeTrace> all = new HashMap<>(run.last());
        Set<String> ids = new HashSet<>();
        graph.nodes().forEach(node -> ids.add(node.id()));
        all.keySet().retainAll(ids);
        all.putAll(traces);
        if (!all.equals(run.last())) {
            run.parts().lastRuns().note(graph, all, run.problems());
        }
    }

    private static String shown(FileDependency file) {
        return file.content().isEmpty()
                ? "absent"
                : Digest.parse(file.content()).abbreviated();
    }
}
