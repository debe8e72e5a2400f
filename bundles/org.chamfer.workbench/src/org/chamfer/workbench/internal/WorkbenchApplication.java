package org.chamfer.workbench.internal;

import java.nio.file.Path;
import org.chamfer.workbench.internal.freeze.FreezeMonitor;
import org.chamfer.workbench.internal.look.SplashScreen;
import org.chamfer.workbench.internal.look.ThemeSwitch;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The desktop application. Its exit code is 1 if the workspace cannot be used. */
public class WorkbenchApplication implements IApplication {
    private static final Integer EXIT_NO_WORKSPACE = 1;

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            SplashScreen.open(display);
            WorkspaceLock lock = WorkspaceLock.ofPlatform();
            if (!lock.take()) {
                refuse(display, lock.problem());
                return EXIT_NO_WORKSPACE;
            }
            FreezeMonitor.startIfAsked();
            new ThemeSwitch().prepare(display);
            StartArguments arguments = StartArguments.parse(arguments(context), Path.of(""));
            int code = PlatformUI.createAndRunWorkbench(display, new DesignWorkbenchAdvisor(arguments));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static String[] arguments(IApplicationContext context) {
        return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given
                ? given
                : new String[0];
    }

    private static void refuse(Display display, String problem) {
        System.err.println("chamfer: error: " + problem);
        Shell shell = new Shell(display);
        MessageBox box = new MessageBox(shell, SWT.ICON_ERROR | SWT.OK);
        box.setText("Chamfer");
        box.setMessage(problem);
        box.open();
        shell.dispose();
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
