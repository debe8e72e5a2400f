package org.chamfer.engine.internal.run;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.internal.explain.NodeTrace;
import org.chamfer.engine.internal.file.RunFiles;
import org.chamfer.engine.internal.key.ChosenFiles;
import org.chamfer.engine.internal.key.NodeKeys;

/**
 * What the nodes of one run share.
 *
 * @param parts what all runs share
 * @param request how it runs
 * @param place where its files are
 * @param files what its files are
 * @param chosen finds the files of parameters
 * @param keys computes keys
 * @param last what the keys were in the last run
 * @param runners what computes
 * @param events tells what happens
 * @param problems told of a store that cannot be written
 * @param computing told whenever a node is about to be computed
 * @param cancelled true as soon as the run is not wanted any more
 */
record RunState(
        EngineParts parts,
        RunRequest request,
        RunPlace place,
        RunFiles files,
        ChosenFiles chosen,
        NodeKeys keys,
        Map<String, NodeTrace> last,
        NodeRunners runners,
        RunEvents events,
        StoreProblems problems,
        Runnable computing,
        BooleanSupplier cancelled) {}
