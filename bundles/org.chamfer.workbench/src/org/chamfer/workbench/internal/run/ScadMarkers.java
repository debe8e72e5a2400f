package org.chamfer.workbench.internal.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.scad.check.CheckRequest;
import org.chamfer.scad.check.ScadChecker;
import org.chamfer.scad.eval.library.LibraryFolders;
import org.chamfer.scad.eval.library.LibraryRegistry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Marks the problems of .scad files. */
final class ScadMarkers {
    /** The type of the markers. */
    static final String TYPE = "org.chamfer.workbench.scadProblem";

    /** The hint, and the stable code, for those who read markers. */
    private static final String CODE = "code";

    private final ScadChecker checker = new ScadChecker();
    private final LibraryRegistry libraries = new LibraryRegistry();

    /** Checks a file, and puts its problems in the place of the earlier ones. */
    void update(IFile file, IProgressMonitor monitor) throws CoreException {
        if (!file.isAccessible() || file.getLocation() == null) {
            return;
        }
        String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        Path path = file.getLocation().toPath();
        List<Diagnostic> problems = checker.check(new CheckRequest(
                path.toString(), path, text, LibraryFolders.ofUser().searched(), libraries::locate));
        List<Map<String, Object>> markers = new ArrayList<>();
        problems.stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .forEach(problem -> markers.add(attributes(problem, path.toString(), text)));
        IWorkspace workspace = file.getWorkspace();
        workspace.run(
                _ -> {
                    file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
                    for (Map<String, Object> attributes : markers) {
                        file.createMarker(TYPE, attributes);
                    }
                },
                workspace.getRuleFactory().markerRule(file),
                IWorkspace.AVOID_UPDATE,
                monitor);
    }

    /** What is wrong in a file that it includes is marked at its head, with the place in the message. */
    static Map<String, Object> attributes(Diagnostic problem, String name, String text) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(
                IMarker.SEVERITY,
                problem.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
        attributes.put(CODE, problem.code());
        String message = problem.message() + (problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")");
        SourceRange range = problem.range();
        if (range == null || !range.file().equals(name)) {
            attributes.put(IMarker.LINE_NUMBER, 1);
            attributes.put(IMarker.MESSAGE, range == null ? message : range + ": " + message);
            return attributes;
        }
        attributes.put(IMarker.MESSAGE, message);
        attributes.put(IMarker.LINE_NUMBER, Math.max(1, range.line()));
        if (range.line() > 0 && range.column() > 0) {
            int start = offset(text, range.line()) + range.column() - 1;
            if (start < text.length()) {
                attributes.put(IMarker.CHAR_START, start);
                attributes.put(IMarker.CHAR_END, Math.min(text.length(), start + Math.max(1, range.length())));
            }
        }
        return attributes;
    }

    /** Where a line begins. */
    private static int offset(String text, int line) {
        int at = 0;
        for (int count = 1; count < line && at >= 0; count++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            at = end + 1;
        }
        return at;
    }
}
