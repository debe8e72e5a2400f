package org.chamfer.workbench.internal.run;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Reads a painted text to those who do not see it. */
final class HintName extends AccessibleAdapter {
    private final String name;

    HintName(String name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name;
    }
}
