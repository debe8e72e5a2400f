package org.chamfer.ui.graph.internal.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.ui.graph.internal.ahead.EditorAhead;
import org.chamfer.ui.graph.internal.command.GraphTester;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.ui.graph.internal.document.LoadedGraph;
import org.chamfer.ui.graph.internal.outline.GraphOutlinePage;
import org.chamfer.ui.graph.internal.part.GraphPreview;
import org.chamfer.workbench.console.ConsoleLog;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.preview.PreviewSource;
import org.chamfer.workbench.project.Projects;
import org.chamfer.workbench.recovery.RecoveryService;
import org.chamfer.workbench.run.GraphInstallation;
import org.chamfer.workbench.run.NodeReveal;
import org.chamfer.workbench.run.RunBoards;
import org.chamfer.workbench.run.RunService;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.services.IEvaluationService;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The editor of graphs. */
public class GraphEditor extends EditorPart implements IPersistableEditor, IGotoMarker {
    /** Identifier of the editor. */
    public static final String ID = "org.chamfer.ui.graph.editor";

    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

    private final StackLayout pages = new StackLayout();
    private final EditorState state = new EditorState();
    private Composite parent;
    private MessagePage message;
    private Optional<GraphPage> page = Optional.empty();

    /** A page that will be shown once it is complete. */
    private Optional<GraphPage> coming = Optional.empty();

    private Optional<GraphOutlinePage> outline = Optional.empty();
    private Optional<DocumentFile> file = Optional.empty();
    private int openings;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!DocumentInput.isFile(input)) {
            throw new PartInitException(
                    "The graph editor opens files only, and this is none: " + input.getName() + ".");
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.setSelectionProvider(
                new PageSelection(() -> page.map(GraphPage::viewer).orElse(null)));
    }

    @Override
    public void createPartControl(Composite control) {
        parent = control;
        parent.setLayout(pages);
        message = new MessagePage(parent, service(Look.class));
        message.setData("org.eclipse.e4.ui.css.disabled", true);
        new EditorKeys(this).install(parent);
        open();
    }

    /** The graph, once it is read. */
    public Optional<GraphPage> page() {
        return page;
    }

    /** The file of the workspace, once it is known. */
    public Optional<IFile> file() {
        return file.map(DocumentFile::file);
    }

    @Override
    public void setFocus() {
        page.ifPresentOrElse(shown -> shown.viewer().getControl().setFocus(), () -> message.setFocus());
    }

    @Override
    public boolean isDirty() {
        return file.isPresent() && file.get().dirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return page.isPresent();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        file.ifPresent(document -> document.save(monitor));
    }

    @Override
    public void doSaveAs() {
        file.ifPresent(DocumentFile::saveAs);
    }

    @Override
    public void gotoMarker(IMarker marker) {
        String element = marker.getAttribute(GraphMarkers.ELEMENT, "");
        reveal(element);
    }

    /** Selects an element and brings it into view, as soon as the graph is read. */
    private void reveal(String element) {
        page.ifPresentOrElse(shown -> shown.show(element), () -> state.reveal(element));
    }

    @Override
    public void restoreState(IMemento memento) {
        state.read(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        page.ifPresent(shown -> EditorState.of(shown).write(memento));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IContentOutlinePage.class) {
            if (outline.isEmpty()) {
                outline = Optional.of(new GraphOutlinePage(service(Look.class)));
                page.ifPresent(shown -> outline.get().show(shown));
            }
            return adapter.cast(outline.get());
        }
        if (adapter == NodeReveal.class) {
            return adapter.cast((NodeReveal) this::reveal);
        }
        if (adapter == GraphDocument.class || adapter == EditedGraph.class) {
            return page.map(shown -> adapter.cast(shown.document())).orElse(null);
        }
        if (adapter == PreviewSource.class) {
            return page.map(shown -> adapter.cast(GraphPreview.of(shown.document())))
                    .orElse(null);
        }
        if (adapter == GraphicalViewer.class) {
            return page.map(shown -> adapter.cast(shown.viewer())).orElse(null);
        }
        if (adapter == IFile.class) {
            return file().map(adapter::cast).orElse(null);
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        openings++;
        close();
        super.dispose();
    }

    /** A service of the workbench. */
    <T> T service(Class<T> type) {
        return getSite().getService(type);
    }

    /** Says that the editor edits another file now, or the same one elsewhere. */
    void setFile(IFile to) {
        setInputWithNotify(new FileEditorInput(to));
        setPartName(to.getName());
        setTitleToolTip(to.getFullPath().makeRelative().toString());
    }

    /** Says that something was saved, or is to be saved. */
    void dirtyChanged() {
        firePropertyChange(PROP_DIRTY);
        commandsChanged();
    }

    /** Says that other commands can be used now. */
    void commandsChanged() {
        service(IEvaluationService.class).requestEvaluation(GraphTester.GRAPH);
    }

    void selectionChanged() {
        ((PageSelection) getSite().getSelectionProvider()).changed();
        service(IEvaluationService.class).requestEvaluation(GraphTester.SELECTION);
    }

    /** Reads the file anew and shows what is in it, where one was. */
    void reload() {
        page.ifPresent(shown -> state.take(EditorState.of(shown)));
        open();
    }

    private void open() {
        int number = ++openings;
        Optional<Command> edit = lastEdit();
        message.say("", "", "");
        if (page.isEmpty()) {
            show(message);
        }
        IEditorInput input = getEditorInput();
        Projects projects = service(Projects.class);
        GraphInstallation installation = service(GraphInstallation.class);
        EditorAhead ahead = service(EditorAhead.class);
        Job.create("Open " + input.getName(), (ICoreRunnable) monitor -> {
                    try {
                        IFile workspaceFile = DocumentInput.resolve(input, projects, monitor);
                        Path path = DocumentInput.path(workspaceFile);
                        byte[] onDisk = DocumentFile.read(workspaceFile);
                        RecoveryService.Copy copy = Adapters.adapt(input, RecoveryService.Copy.class);
                        LoadedGraph loaded = LoadedGraph.read(copy == null ? path : copy.copy(), installation);
                        ahead.await();
                        later(number, () -> opened(number, edit, workspaceFile, path, onDisk, loaded, copy != null));
                    } catch (DiagnosticException e) {
                        String place = e.diagnostic()
                                .place()
                                .filter(range -> range.line() > 0)
                                .map(range -> "Line " + range.line() + ", column " + range.column() + ": ")
                                .orElse("");
                        later(
                                number,
                                () -> failed(
                                        place + e.diagnostic().message(),
                                        e.diagnostic().hint()));
                    } catch (CoreException e) {
                        later(number, () -> failed(e.getStatus().getMessage(), ""));
                    }
                })
                .schedule();
    }

    private void later(int number, Runnable task) {
        parent.getDisplay().asyncExec(() -> {
            if (number == openings && !parent.isDisposed()) {
                task.run();
            }
        });
    }

    /** The last edit of what is shown that could be undone. */
    private Optional<Command> lastEdit() {
        return page.map(shown -> shown.document().commands().getUndoCommand());
    }

    private void opened(
            int number,
            Optional<Command> edit,
            IFile workspaceFile,
            Path path,
            byte[] onDisk,
            LoadedGraph loaded,
            boolean recovered) {
        EditedGraph document = new EditedGraph(
                path,
                loaded.graph(),
                service(GraphInstallation.class),
                RunBoards.create(parent.getDisplay()),
                parent.getDisplay()::asyncExec);
        Projects projects = service(Projects.class);
        GraphRuns runs = new GraphRuns(
                document,
                service(RunService.class),
                () -> file().map(IFile::getProject)
                        .map(project -> projects.folders(project).generated()),
                parent.getDisplay());
        runs.addListener(this::commandsChanged);
        GraphPage made = new GraphPage(parent, this, service(Look.class), document, runs);
        coming.ifPresent(GraphPage::dispose);
        coming = Optional.of(made);
        Pieces pieces = new Pieces(parent.getDisplay(), () -> number == openings && !parent.isDisposed());
        made.complete(pieces);
        pieces.then(() -> turnTo(made, edit, () -> new DocumentFile(this, made, workspaceFile, onDisk, recovered)))
                .then(() -> {
                    outline.ifPresent(known -> known.show(made));
                    loaded.warnings().forEach(warning -> report(path, warning));
                })
                .then(this::dirtyChanged)
                .then(this::selectionChanged)
                .start();
    }

    /** Shows a page that is complete in place of what was shown, unless that was edited meanwhile. */
    private void turnTo(GraphPage shown, Optional<Command> edit, Supplier<DocumentFile> opening) {
        coming = Optional.empty();
        if (!lastEdit().equals(edit)) {
            openings++;
            shown.dispose();
            file.ifPresent(DocumentFile::ask);
            return;
        }
        close();
        DocumentFile opened = opening.get();
        page = Optional.of(shown);
        file = Optional.of(opened);
        setFile(opened.file());
        show(shown.frame().control());
        state.apply(shown);
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void report(Path path, Diagnostic warning) {
        service(ConsoleLog.class).report(path.getFileName().toString(), warning);
    }

    private void failed(String text, String hint) {
        close();
        message.say(
                "error",
                getEditorInput().getName() + " cannot be opened.",
                hint.isEmpty() ? sentence(text) : sentence(text) + "\n" + sentence(hint));
        message.offer("graph.openAsText", "Open as Text", this::openAsText);
        message.offer("graph.tryAgain", "Try Again", this::open);
        show(message);
    }

    private static String sentence(String text) {
        String end = text.endsWith(".") ? text : text + ".";
        return end.isEmpty() ? end : Character.toUpperCase(end.charAt(0)) + end.substring(1);
    }

    private void openAsText() {
        try {
            IDE.openEditor(getSite().getPage(), getEditorInput(), TEXT_EDITOR);
        } catch (PartInitException e) {
            failed(e.getStatus().getMessage(), "");
        }
    }

    private void show(Control control) {
        pages.topControl = control;
        parent.layout();
    }

    private void close() {
        outline.ifPresent(GraphOutlinePage::clear);
        file.ifPresent(DocumentFile::close);
        page.ifPresent(GraphPage::dispose);
        coming.ifPresent(GraphPage::dispose);
        coming = Optional.empty();
        file = Optional.empty();
        page = Optional.empty();
    }

    /** Names of files that changed. */
    void filesChanged(Set<String> names) {
        page.ifPresent(shown -> {
            boolean read = shown.document().graph().getNodes().stream()
                    .flatMap(node -> node.getParameters().stream())
                    .anyMatch(parameter ->
                            parameter.getValue() != null && names.stream().anyMatch(parameter.getValue()::endsWith));
            if (read || names.stream().anyMatch(name -> name.endsWith(".scad"))) {
                shown.document().filesChanged();
            }
        });
    }
}
