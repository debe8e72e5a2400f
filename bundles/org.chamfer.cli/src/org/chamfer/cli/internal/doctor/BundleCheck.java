package org.chamfer.cli.internal.doctor;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** The bundles of the installation and their states. */
final class BundleCheck implements HealthCheck {
    private static final String SUBJECT = "bundles";

    @Override
    public List<Finding> findings(WorkContext work) {
        // Our own bundle is never started; one that is knows the others.
        Bundle started = FrameworkUtil.getBundle(RegistryFactory.class);
        if (started == null || started.getBundleContext() == null) {
            return List.of(Finding.warning(SUBJECT, "this is no installation", "start the installed chamfer"));
        }
        Bundle[] bundles = started.getBundleContext().getBundles();
        List<Finding> findings = new ArrayList<>();
        for (Bundle bundle : bundles) {
            if (bundle.getState() == Bundle.INSTALLED) {
                findings.add(Finding.problem(
                        SUBJECT,
                        bundle.getSymbolicName() + " " + bundle.getVersion() + " does not work: " + reason(bundle),
                        "install what it needs, or remove the plug-in that it belongs to"));
            }
        }
        if (findings.isEmpty()) {
            findings.add(Finding.ok(SUBJECT, bundles.length + " bundles, all resolved"));
        }
        return findings;
    }

    /** An attempt to start it fails, and tells what it waits for. */
    private static String reason(Bundle bundle) {
        if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
            return "it is a part of " + bundle.getHeaders().get(Constants.FRAGMENT_HOST) + ", which is not there";
        }
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            return "it was resolved only now";
        } catch (BundleException e) {
            return String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
        }
    }
}
