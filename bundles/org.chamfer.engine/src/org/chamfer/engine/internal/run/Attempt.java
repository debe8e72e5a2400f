package org.chamfer.engine.internal.run;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.UsedFile;
import org.chamfer.engine.internal.cache.KeptOutput;
import org.chamfer.engine.internal.cache.KeptResult;
import org.chamfer.engine.internal.explain.Reasons;
import org.chamfer.engine.internal.key.ChosenFile;
import org.chamfer.engine.internal.message.Failures;
import org.chamfer.engine.internal.plan.Link;
import org.chamfer.engine.internal.plan.PlannedNode;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.Value;

/**
 * One attempt to get a node's result: from the store, from another computation of the same key, or by computing it. Runs
 * on a thread of its own and tells its outcome; who waits may give it up at any time.
 */
final class Attempt implements Runnable {
    private static final Logger LOG = System.getLogger(Attempt.class.getName());

    private final RunState run;
    private final PlannedNode node;
    private final List<List<OutputValue>> inputs;
    private final Optional<String> forced;
    private final Consumer<Attempt> ended;
    private final JobContext context;

    private volatile boolean abandoned;
    private volatile long computingSince;
    private volatile String reason = "";
    private Thread thread;
    private Flights.Flight flight;
    private Digest key;
    private List<ChosenFile> chosen = List.of();
    private Outcome outcome;

    /**
     * Makes an attempt.
     *
     * @param inputs the values at the node's planned inputs
     * @param forced why the node has to be computed even if its result seems to be there; nothing if it has not
     * @param ended told on the thread of the attempt
     */
    Attempt(
            RunState run,
            PlannedNode node,
            List<List<OutputValue>> inputs,
            Optional<String> forced,
            Consumer<Attempt> ended) {
        this.run = run;
        this.node = node;
        this.inputs = inputs;
        this.forced = forced;
        this.ended = ended;
        context = new JobContext(
                node.id(),
                run.place(),
                run.parts().services(),
                run.events(),
                () -> abandoned || run.cancelled().getAsBoolean());
    }

    @Override
    public void run() {
        synchronized (this) {
            thread = Thread.currentThread();
        }
        Optional<KeptResult> result = Optional.empty();
        try {
            outcome = attempt();
            result =
                    outcome instanceof Outcome.Computed(KeptResult computed) ? Optional.of(computed) : Optional.empty();
        } catch (DiagnosticException e) {
            outcome = new Outcome.Failed(e.diagnostic());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, () -> "the node " + node.id() + " failed", e);
            outcome = new Outcome.Failed(Failures.ofFile(node.id(), node.installedType(), e));
        } catch (CancellationException e) {
            outcome = context.isCancelled()
                    ? new Outcome.Cancelled()
                    : new Outcome.Failed(Failures.of(node.id(), node.installedType(), e));
        } catch (Throwable e) {
            // Whatever the code of a contributed bundle throws, an error of the virtual machine as well, is the failure
            // of one node. The stack trace is for its author.
            LOG.log(Level.DEBUG, () -> "the node " + node.id() + " failed", e);
            outcome = new Outcome.Failed(Failures.of(node.id(), node.installedType(), e));
        } finally {
            synchronized (this) {
                thread = null;
                // The thread serves others afterwards.
                Thread.interrupted();
            }
            endFlight(result);
            ended.accept(this);
        }
    }

    /** Gives the attempt up: it is told that it is cancelled, and nobody hears of it any more. */
    void abandon() {
        abandoned = true;
        synchronized (this) {
            if (thread != null) {
                thread.interrupt();
            }
        }
        endFlight(Optional.empty());
    }

    PlannedNode node() {
        return node;
    }

    /** How it ended. */
    Outcome outcome() {
        return outcome;
    }

    /** When the function began, as {@link System#nanoTime}; 0 if it has not. */
    long computingSince() {
        return computingSince;
    }

    /** Why it computes; empty if it does not. */
    String reason() {
        return reason;
    }

    /** The key of the node; {@code null} if there is none yet. */
    Digest key() {
        return key;
    }

    /** The files of the node's parameters. */
    List<ChosenFile> chosen() {
        return chosen;
    }

    /** What the node said, for one that failed. */
    JobContext context() {
        return context;
    }

    /** The files that are known to have been used. */
    List<UsedFile> usedFiles() {
        List<UsedFile> files = new ArrayList<>();
        run.chosen().places(node).forEach(file -> files.add(new UsedFile(file, Files.isRegularFile(file))));
        context.files().forEach(use -> files.add(new UsedFile(use.file(), use.isPresent())));
        return files;
    }

    private synchronized void endFlight(Optional<KeptResult> result) {
        if (flight != null) {
            flight.end(result);
        }
    }

    private Outcome attempt() throws DiagnosticException, IOException {
        chosen = run.chosen().of(node);
        key = run.keys().key(node, inputs, chosen);
        boolean cacheable = node.installedType().cacheable();
        if (cacheable && forced.isEmpty()) {
            Optional<KeptResult> known =
                    run.parts().cache().find(key, run.files()).filter(found -> found.isWhole(node.signature()));
            if (known.isPresent()) {
                return new Outcome.Known(known.get());
            }
        }
        Flights.Ticket ticket = run.parts().flights().begin(key, run.place().folder());
        if (!ticket.isOwn()) {
            return new Outcome.Elsewhere(ticket.flight());
        }
        synchronized (this) {
            flight = ticket.flight();
        }
        // Between the look into the cache and the ticket another one may have finished.
        Optional<KeptResult> meanwhile = cacheable && forced.isEmpty()
                ? run.parts().cache().inMemory(key).filter(found -> found.isWhole(node.signature()))
                : Optional.empty();
        return meanwhile.isPresent() ? new Outcome.Known(meanwhile.get()) : compute(cacheable);
    }

    private Outcome compute(boolean cacheable) throws DiagnosticException, IOException {
        List<List<Value>> values = new ArrayList<>();
        for (int at = 0; at < inputs.size(); at++) {
            List<Link> links = node.inputs().get(at).links();
            List<Value> loaded = new ArrayList<>();
            for (int link = 0; link < links.size(); link++) {
                Optional<Value> value = ((KeptOutput) inputs.get(at).get(link)).find();
                if (value.isEmpty()) {
                    return new Outcome.Vanished(links.get(link).source());
                }
                loaded.add(value.get());
            }
            values.add(loaded);
        }
        reason = forced.orElseGet(() -> cacheable
                ? Reasons.of(
                        Optional.ofNullable(run.last().get(node.id())),
                        key,
                        run.keys().parts(node, inputs, chosen),
                        run.files())
                : Reasons.NOT_KEPT);
        run.events().tell(new RunEvent.StateChanged(node.id(), NodeState.RUNNING, reason, 0));
        FileWatch watch = new FileWatch(run.files(), chosen);
        run.computing().run();
        long start = System.nanoTime();
        computingSince = start;
        NodeJob job = new JobMaker(run.parts().ports(), run.keys()).make(node, values, chosen, context);
        NodeOutputs given = run.runners().of(node.installedType()).run(job, context);
        // What a function gives after it was cancelled may be half a result.
        context.checkCancelled();
        SortedMap<String, KeptOutput> outputs = OutputCheck.check(node, given);
        KeptResult result = new KeptResult(
                outputs,
                context.lines(),
                context.diagnostics(),
                watch.dependencies(context.files()),
                System.nanoTime() - start);
        computingSince = 0;
        if (!cacheable || !watch.isUnchanged(context.files())) {
            return new Outcome.Computed(result);
        }
        KeptResult kept = run.parts().cache().keep(key, result, run.problems());
        return new Outcome.Computed(forced.isPresent() ? result : kept);
    }

    /** A diagnostic of a node whose values vanish each time. */
    static Diagnostic vanishing(PlannedNode node) {
        return Diagnostic.error(
                        "engine.value-vanished",
                        "the values for the node " + node.id() + " vanish from the store as soon as they are there",
                        null)
                .withHint("make the store larger: chamfer cache");
    }
}
