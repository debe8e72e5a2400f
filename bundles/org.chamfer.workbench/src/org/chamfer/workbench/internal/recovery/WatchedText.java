package org.chamfer.workbench.internal.recovery;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.chamfer.workbench.recovery.RecoveryService;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.editors.text.IStorageDocumentProvider;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

/** A text editor whose document is watched. */
final class WatchedText implements IDocumentListener, IPropertyListener {
    private final ITextEditor editor;
    private final FileEditorInput input;
    private final IDocument document;
    private final RecoveryService.Handle handle;

    WatchedText(ITextEditor editor, FileEditorInput input, RecoveryService recovery) {
        this.editor = editor;
        this.input = input;
        document = editor.getDocumentProvider().getDocument(input);
        handle = recovery.watch(input.getPath().toPath(), this::content);
        if (document != null) {
            document.addDocumentListener(this);
        }
        editor.addPropertyListener(this);
        if (editor.isDirty()) {
            handle.edited();
        }
    }

    private byte[] content() {
        return document.get().getBytes(charset());
    }

    private Charset charset() {
        IDocumentProvider provider = editor.getDocumentProvider();
        if (provider instanceof IStorageDocumentProvider storage) {
            String name = storage.getEncoding(input);
            return Charset.forName(name == null ? storage.getDefaultEncoding() : name);
        }
        return StandardCharsets.UTF_8;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // What counts is what it is afterwards.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        // Whether that is an edit, or the file read again, is known a moment later.
        Display display = Display.getCurrent();
        if (display != null) {
            display.asyncExec(() -> {
                if (editor.isDirty()) {
                    handle.edited();
                }
            });
        }
    }

    @Override
    public void propertyChanged(Object source, int property) {
        if (property == IEditorPart.PROP_DIRTY && !editor.isDirty()) {
            handle.saved();
        }
    }

    /** The editor is closed. */
    void close() {
        editor.removePropertyListener(this);
        if (document != null) {
            document.removeDocumentListener(this);
        }
        handle.close();
    }
}
