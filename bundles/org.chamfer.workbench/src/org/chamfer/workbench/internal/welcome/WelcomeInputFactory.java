package org.chamfer.workbench.internal.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the welcome page back after a restart. */
public class WelcomeInputFactory implements IElementFactory {
    static final String ID = "org.chamfer.workbench.welcomeInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new WelcomeInput();
    }
}
