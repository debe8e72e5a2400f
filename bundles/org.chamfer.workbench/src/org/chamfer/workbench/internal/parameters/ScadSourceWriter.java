package org.chamfer.workbench.internal.parameters;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.scad.eval.library.LibraryRegistry;
import org.chamfer.workbench.parameter.ParameterSheet;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/**
 * Writes the values of a sheet into its file, by the buffer that the text editor has, too: there it is one step that
 * can be undone, and the earlier text is in the local history. Unsaved edits of the text stay unsaved. Not for the UI
 * thread, because the files that the code includes are read.
 */
final class ScadSourceWriter implements ParameterSheet.SourceWriter {
    /** Makes what writes the values of a sheet. */
    @FunctionalInterface
    interface Maker {
        /** What writes the values of a sheet. */
        ParameterSheet.SourceWriter writerOf(ScadSheet sheet);
    }

    private final ScadSheet sheet;
    private final IFile file;
    private final Display display;

    ScadSourceWriter(ScadSheet sheet, IFile file, Display display) {
        this.sheet = sheet;
        this.file = file;
        this.display = display;
    }

    @Override
    public void write() throws IOException {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        try {
            buffers.connect(file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
            try {
                change(buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE));
            } finally {
                buffers.disconnect(file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
            }
        } catch (CoreException e) {
            throw new IOException(e.getStatus().getMessage(), e);
        } catch (DiagnosticException e) {
            throw new IOException(ParameterHelp.sentence(e.diagnostic()), e);
        }
    }

    private void change(ITextFileBuffer buffer) throws CoreException, DiagnosticException, IOException {
        boolean unsaved = buffer.isDirty();
        Map<String, String> values = display.syncCall(sheet::changes);
        String text = display.syncCall(() -> buffer.getDocument().get());
        List<TextChange> changes = new DefaultsRewrite(text, sheet.file(), new LibraryRegistry()).changes(values);
        if (changes.isEmpty()) {
            return;
        }
        if (!display.syncCall(() -> apply(changes, text, buffer.getDocument()))) {
            throw new IOException("The code has changed meanwhile. Write back once more.");
        }
        if (!unsaved) {
            display.syncCall(() -> {
                // Saving tells the editor, which lives on the UI thread.
                buffer.commit(new NullProgressMonitor(), false);
                return null;
            });
        }
    }

    /** Applies changes unless the text is another now. */
    private static boolean apply(List<TextChange> changes, String text, IDocument document) {
        if (!document.get().equals(text)) {
            return false;
        }
        MultiTextEdit edits = new MultiTextEdit();
        changes.forEach(change -> edits.addChild(new ReplaceEdit(change.offset(), change.length(), change.text())));
        try {
            edits.apply(document);
        } catch (BadLocationException e) {
            throw new IllegalStateException("changes outside of the text they were made for", e);
        }
        return true;
    }
}
