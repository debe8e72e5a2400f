package org.chamfer.engine.internal.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.chamfer.engine.hooks.RunHooks;
import org.chamfer.engine.internal.cache.ResultCache;
import org.chamfer.engine.internal.explain.LastRuns;
import org.chamfer.engine.internal.file.FileDigests;
import org.chamfer.engine.internal.service.ServiceSet;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.PortTypes;

/**
 * What the runs of an engine share.
 *
 * @param types what computes nodes
 * @param ports types of values and their converters
 * @param cache results of earlier runs
 * @param lastRuns for explanations
 * @param flights what is being computed
 * @param digests of files
 * @param services for nodes
 * @param hooks told of the stages
 * @param isolation runs nodes in child processes, if the installation can
 * @param models the folder of neural models
 * @param program identifies what computes, beside the bundles of the types
 * @param threads runs nodes, each on a thread of its own
 */
public record EngineParts(
        NodeTypes types,
        PortTypes ports,
        ResultCache cache,
        LastRuns lastRuns,
        Flights flights,
        FileDigests digests,
        ServiceSet services,
        RunHooks hooks,
        Optional<RunnerFactory> isolation,
        Path models,
        String program,
        Executor threads) {}
