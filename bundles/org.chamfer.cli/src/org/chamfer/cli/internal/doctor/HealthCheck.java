package org.chamfer.cli.internal.doctor;

import java.util.List;
import org.chamfer.base.work.WorkContext;

/** Looks at one part of the installation. */
@FunctionalInterface
interface HealthCheck {
    /**
     * Looks.
     *
     * @return at least one finding
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    List<Finding> findings(WorkContext work);
}
