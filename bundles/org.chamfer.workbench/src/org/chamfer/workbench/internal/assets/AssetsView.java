package org.chamfer.workbench.internal.assets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.chamfer.workbench.project.Projects;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;

/** The files of a project, with what they look like: to open, to add to the graph and to keep in order. */
public final class AssetsView extends ViewPart {
    private static final String PROJECT = "project";
    private static final String CARDS = "cards";
    private static final int SEARCH_DELAY = 120;

    private final Runnable restyle = this::restyle;
    private final FileSelection selection = new FileSelection();
    private Look look;
    private IMemento memento;
    private AssetsModel model;
    private Composite all;
    private Composite stack;
    private ProjectChoice choice;
    private Composite searchRow;
    private Text search;
    private AssetsCanvas canvas;
    private NoProject nothing;
    private AssetActions actions;
    private AssetOpening opening;
    private final IOperationHistoryListener undone = new UndoneFiles(this::thereAgain);
    private List<IFile> selectWhenListed = List.of();
    private List<IProject> known = ProjectChoice.projects();

    @Override
    public void init(IViewSite site, IMemento kept) throws PartInitException {
        super.init(site, kept);
        memento = kept;
    }

    @Override
    public void saveState(IMemento kept) {
        kept.putBoolean(CARDS, canvas.cards());
        model.project().ifPresent(project -> kept.putString(PROJECT, project.getName()));
    }

    @Override
    public void createPartControl(Composite parent) {
        look = PlatformUI.getWorkbench().getService(Look.class);
        Path state = Platform.getStateLocation(FrameworkUtil.getBundle(AssetsView.class))
                .toPath();
        all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginTop = 4;
        layout.verticalSpacing = 4;
        all.setLayout(layout);
        choice = new ProjectChoice(all, look, this::follow);
        choice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        searchRow = new Composite(all, SWT.NONE);
        GridLayout searchLayout = new GridLayout();
        searchLayout.marginWidth = 12;
        searchLayout.marginHeight = 0;
        searchRow.setLayout(searchLayout);
        searchRow.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search = new Text(searchRow, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Search assets");
        search.setData("org.chamfer.id", "assets.search");
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        stack = new Composite(all, SWT.NONE);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack.setLayout(new StackLayout());
        canvas = new AssetsCanvas(stack, look, state.resolve("thumbnails"), selection::set, this::open);
        nothing = new NoProject(stack, look, getSite());
        opening = new AssetOpening(getSite());
        AssetChanges changes = new AssetChanges(getSite().getShell(), state.resolve("deleted"));
        changes.emptyTrash();
        if (memento != null && Boolean.TRUE.equals(memento.getBoolean(CARDS))) {
            canvas.cards(true);
        }
        AssetKeys keys = new AssetKeys(getViewSite());
        keys.follow(search);
        actions = new AssetActions(this, canvas, look, opening, changes, keys);
        actions.install();
        AssetDrag.install(canvas);
        AssetDrop.install(canvas, this::usualFolder, actions::take);
        getSite().setSelectionProvider(selection);
        Runnable searched = () -> SafeRunnable.run(() -> {
            if (!canvas.isDisposed()) {
                selectWhenListed = List.of();
                canvas.search(search.getText());
            }
        });
        search.addListener(SWT.Modify, _ -> search.getDisplay().timerExec(SEARCH_DELAY, searched));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                canvas.setFocus();
            } else if (event.keyCode == SWT.ESC) {
                search.setText("");
            }
        });
        model = new AssetsModel(parent.getDisplay(), this::listed, this::projectsChanged);
        history().addOperationHistoryListener(undone);
        look.addListener(restyle);
        restyle();
        follow(firstProject());
    }

    @Override
    public void setFocus() {
        top().setFocus();
    }

    @Override
    public void dispose() {
        if (model != null) {
            model.close();
            history().removeOperationHistoryListener(undone);
            look.removeListener(restyle);
        }
        super.dispose();
    }

    /** Opens a file. */
    void open(IFile file) {
        opening.open(file);
    }

    /** Chooses files, as soon as they are listed. */
    void select(List<IFile> files) {
        choose(files);
        canvas.setFocus();
    }

    /** The folder that imported files go to; null if there is no project. */
    IFolder usualFolder() {
        return model.project().map(AssetSection.INPUT::folder).orElse(null);
    }

    private void choose(List<IFile> files) {
        selectWhenListed = files;
        canvas.select(files);
    }

    /** Chooses files that came back by undoing, if they are in the project that is shown. */
    private void thereAgain(List<IFile> files) {
        all.getDisplay().asyncExec(() -> {
            List<IFile> own = files.stream()
                    .filter(file -> file.getProject().equals(model.project().orElse(null)))
                    .toList();
            if (!all.isDisposed() && !own.isEmpty()) {
                choose(own);
            }
        });
    }

    private static IOperationHistory history() {
        return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    }

    private void follow(IProject project) {
        choice.show(project);
        model.follow(project);
        put(project == null ? nothing : canvas);
    }

    private IProject firstProject() {
        String kept = memento == null ? null : memento.getString(PROJECT);
        if (kept != null) {
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(kept);
            if (project.isOpen()) {
                return project;
            }
        }
        return current().orElse(null);
    }

    private Optional<IProject> current() {
        List<IProject> open = ProjectChoice.projects();
        return PlatformUI.getWorkbench()
                .getService(Projects.class)
                .current()
                .filter(IProject::isOpen)
                .or(() -> open.stream().findFirst());
    }

    /** Follows the project that was opened last, or another one if the followed one is gone. */
    private void projectsChanged() {
        List<IProject> open = ProjectChoice.projects();
        Optional<IProject> fresh =
                open.stream().filter(project -> !known.contains(project)).findFirst();
        known = open;
        if (fresh.isPresent()) {
            follow(fresh.get());
        } else if (model.project().filter(IProject::isOpen).isEmpty()) {
            follow(current().orElse(null));
        }
    }

    private void listed(List<AssetFolder> sections) {
        canvas.show(sections);
        if (!selectWhenListed.isEmpty()) {
            canvas.select(selectWhenListed);
            if (!search.getText().isBlank() && !canvas.selection().containsAll(selectWhenListed)) {
                // What was searched for hides the files that are to be seen now.
                search.setText("");
                canvas.search("");
                canvas.select(selectWhenListed);
            }
            if (canvas.selection().containsAll(selectWhenListed)) {
                selectWhenListed = List.of();
            }
        }
    }

    private void put(Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        layout.topControl = control;
        stack.layout();
        boolean listed = control == canvas;
        searchRow.setVisible(listed);
        ((GridData) searchRow.getLayoutData()).exclude = !listed;
        all.layout();
    }

    private Control top() {
        return ((StackLayout) stack.getLayout()).topControl;
    }

    private void restyle() {
        all.setBackground(look.color(Token.WINDOW));
        stack.setBackground(look.color(Token.WINDOW));
        searchRow.setBackground(look.color(Token.WINDOW));
        search.setFont(look.font(TextStyle.BODY));
        actions.restyle();
        choice.redraw();
        canvas.redraw();
        nothing.redraw();
    }
}
