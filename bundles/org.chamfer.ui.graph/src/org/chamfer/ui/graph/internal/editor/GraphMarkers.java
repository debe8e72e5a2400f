package org.chamfer.ui.graph.internal.editor;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.validate.GraphProblem;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.workbench.run.QueuedRun;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Problem markers of one graph: what checking it found, and what its last run reported. */
final class GraphMarkers {
    /** The attribute that holds the id of the node or wire. */
    static final String ELEMENT = "org.chamfer.ui.graph.element";

    private static final String TYPE = "org.chamfer.workbench.graphProblem";

    private final EditedGraph document;
    private SequencedSet<GraphProblem> shown = new LinkedHashSet<>();
    private Job writing;

    GraphMarkers(EditedGraph document) {
        this.document = document;
    }

    /** Brings the markers of the file up to date. */
    void update(IFile file, Optional<QueuedRun> run) {
        SequencedSet<GraphProblem> problems = new LinkedHashSet<>(document.problems());
        for (Node node : document.graph().getNodes()) {
            document.runs().node(node.getId()).ifPresent(state -> state.diagnostics()
                    .forEach(diagnostic -> add(problems, new GraphProblem(node.getId(), diagnostic))));
        }
        // What keeps a graph from running has mostly been found by checking it, in other words.
        if (document.problems().stream()
                .noneMatch(problem -> problem.diagnostic().severity() == Severity.ERROR)) {
            run.flatMap(QueuedRun::problem).ifPresent(problem -> add(problems, new GraphProblem("", problem)));
        }
        if (!problems.equals(shown)) {
            shown = problems;
            write(file, problems);
        }
    }

    /** Removes the markers: nobody looks at the graph any more. */
    void clear(IFile file) {
        shown = new LinkedHashSet<>();
        write(file, shown);
        // The next problems may be those of another file; they do not make this unnecessary.
        writing = null;
    }

    private static void add(SequencedSet<GraphProblem> problems, GraphProblem problem) {
        String message = problem.diagnostic().message();
        if (problems.stream().noneMatch(known -> known.diagnostic().message().equals(message))) {
            problems.add(problem);
        }
    }

    private void write(IFile file, SequencedSet<GraphProblem> problems) {
        if (writing != null) {
            writing.cancel();
        }
        writing = new WorkspaceJob("Mark problems of " + file.getName()) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                if (file.exists()) {
                    file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
                    for (GraphProblem problem : problems) {
                        file.createMarker(TYPE, attributes(problem));
                    }
                }
                return Status.OK_STATUS;
            }
        };
        writing.setRule(file.getWorkspace().getRuleFactory().markerRule(file));
        writing.setSystem(true);
        writing.schedule();
    }

    private static Map<String, Object> attributes(GraphProblem problem) {
        Diagnostic diagnostic = problem.diagnostic();
        String hint = diagnostic.hint().isEmpty() ? "" : " (" + diagnostic.hint() + ")";
        String location = problem.element().isEmpty() ? "Graph" : problem.element();
        return Map.of(
                IMarker.MESSAGE,
                diagnostic.message() + hint,
                IMarker.SEVERITY,
                severity(diagnostic.severity()),
                IMarker.LOCATION,
                location,
                IMarker.PRIORITY,
                IMarker.PRIORITY_NORMAL,
                ELEMENT,
                problem.element());
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
    }
}
