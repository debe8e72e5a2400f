package org.chamfer.workbench.internal.runs;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Shows folders in the file manager of the system. */
final class FolderOpener {
    private final Shell shell;

    /** Makes one. @param shell above which is said what is wrong */
    FolderOpener(Shell shell) {
        this.shell = shell;
    }

    /** Shows a folder, for the UI thread; programs are started elsewhere. */
    void open(Path folder) {
        String[] command = {program(), folder.toString()};
        Thread.ofVirtual().name("open folder").start(() -> {
            if (!Files.isDirectory(folder)) {
                say("There is no folder " + folder + " any more.");
            } else if (!isStarted(command)) {
                say("No file manager was found. The files are in " + folder + ".");
            }
        });
    }

    private static String program() {
        return switch (SWT.getPlatform()) {
            case "win32" -> "explorer";
            case "cocoa" -> "open";
            default -> "xdg-open";
        };
    }

    /** What Windows starts gives no code that tells anything. */
    private static boolean isStarted(String[] command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0 || SWT.getPlatform().equals("win32");
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void say(String message) {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    MessageDialog.openInformation(shell, "Open Output Folder", message);
                }
            });
        }
    }
}
