package org.chamfer.ui.tests.robot;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Asks the workbench from the thread of a test, and waits for what it does. */
public final class Ui {
    private static final long PATIENCE_MILLIS = 10_000;
    private static final long LOOK_AGAIN_MILLIS = 40;

    private Ui() {}

    /** The display of the workbench. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Asks something on the UI thread; what it throws reaches the caller. */
    public static <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError("on the UI thread: " + failure.get().getMessage(), failure.get());
        }
        return answer.get();
    }

    /** Does something on the UI thread. */
    public static void run(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    /** Waits until something holds, asked on the UI thread. */
    public static void await(String what, BooleanSupplier condition) {
        await(what, PATIENCE_MILLIS, condition);
    }

    /** Waits at most so many milliseconds until something holds, asked on the UI thread. */
    public static void await(String what, long millis, BooleanSupplier condition) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + millis / 1000 + " s: " + what);
            }
            pause(LOOK_AGAIN_MILLIS);
        }
    }

    /** Lets so many milliseconds pass. */
    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the events that were sent are dealt with. */
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            pause(LOOK_AGAIN_MILLIS);
            run(() -> {});
        }
    }

    /** The page of the workbench's window. */
    public static IWorkbenchPage page() {
        return ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
    }

    /** The window of the workbench. */
    public static Shell window() {
        return ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
    }

    /** The visible control that calls itself by a name ({@code org.chamfer.id}), in any window; waits for it. */
    public static Control control(String id) {
        AtomicReference<Control> found = new AtomicReference<>();
        await("a control " + id, () -> {
            found.set(find(id));
            return found.get() != null;
        });
        return found.get();
    }

    /** The same, without waiting: {@code null} if there is none. For the UI thread. */
    public static Control find(String id) {
        for (Shell shell : display().getShells()) {
            Control control = find(shell, id);
            if (control != null) {
                return control;
            }
        }
        return null;
    }

    private static Control find(Control control, String id) {
        if (!control.isDisposed() && id.equals(control.getData("org.chamfer.id")) && control.isVisible()) {
            return control;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Control found = find(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The middle of a control on the screen. */
    public static Point middle(Control control) {
        return ask(() -> {
            Rectangle area = control.getBounds();
            return control.toDisplay(area.width / 2, area.height / 2);
        });
    }

    /** True if a shell with this in its title is open. For the UI thread. */
    public static boolean shellOpen(String title) {
        for (Shell shell : display().getShells()) {
            if (shell.isVisible() && shell.getText().contains(title) && (shell.getStyle() & SWT.TITLE) != 0) {
                return true;
            }
        }
        return false;
    }
}
