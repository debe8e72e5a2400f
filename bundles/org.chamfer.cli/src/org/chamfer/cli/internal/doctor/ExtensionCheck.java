package org.chamfer.cli.internal.doctor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.work.WorkContext;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;

/** What bundles contribute to our extension points, and which contributions are faulty. */
final class ExtensionCheck implements HealthCheck {
    private static final String SUBJECT = "extensions";
    private static final String OURS = "org.chamfer.";

    private final IExtensionRegistry registry;
    private final List<Diagnostic> problems;

    /**
     * Makes a check.
     *
     * @param registry {@code null} if there is none
     * @param problems what is wrong with node types and port types
     */
    ExtensionCheck(IExtensionRegistry registry, List<Diagnostic> problems) {
        this.registry = registry;
        this.problems = List.copyOf(problems);
    }

    @Override
    public List<Finding> findings(WorkContext work) {
        if (registry == null) {
            return List.of(Finding.problem(SUBJECT, "there is no extension registry", "start the installed chamfer"));
        }
        List<Finding> findings = new ArrayList<>();
        Arrays.stream(registry.getExtensionPoints())
                .filter(point -> point.getUniqueIdentifier().startsWith(OURS))
                .sorted(Comparator.comparing(IExtensionPoint::getUniqueIdentifier))
                .forEach(point -> findings.add(count(point)));
        for (Diagnostic problem : problems) {
            findings.add(Finding.problem(SUBJECT, problem.message(), problem.hint()));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.problem(SUBJECT, "no extension points are known", "install Chamfer again"));
        }
        return findings;
    }

    private static Finding count(IExtensionPoint point) {
        int count = point.getConfigurationElements().length;
        String text = point.getUniqueIdentifier() + ": " + count + (count == 1 ? " contribution" : " contributions");
        return Finding.ok(SUBJECT, text);
    }
}
