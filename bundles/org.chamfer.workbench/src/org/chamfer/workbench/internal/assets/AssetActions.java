package org.chamfer.workbench.internal.assets;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chamfer.workbench.look.Look;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done with files: the tool bar, the menu and the keys of the Assets view. */
final class AssetActions {
    private final AssetsView view;
    private final AssetsCanvas canvas;
    private final Look look;
    private final AssetOpening opening;
    private final AssetChanges changes;
    private final IViewSite site;
    private final Action bringIn;
    private final Action tiles;
    private final Action rename;
    private final Action delete;
    private final Action duplicate;
    private final AssetKeys keys;

    AssetActions(
            AssetsView view,
            AssetsCanvas canvas,
            Look look,
            AssetOpening opening,
            AssetChanges changes,
            AssetKeys keys) {
        this.view = view;
        this.canvas = canvas;
        this.look = look;
        this.opening = opening;
        this.changes = changes;
        this.keys = keys;
        this.site = view.getViewSite();
        bringIn = action("Import…", "Copy files into the project.", this::chooseFiles);
        tiles = new Action("Cards", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                canvas.cards(isChecked());
            }
        };
        tiles.setToolTipText("Show files as cards or as a list.");
        tiles.setChecked(canvas.cards());
        rename = action("Rename\tF2", "", this::rename);
        delete = action("Delete\tDel", "", () -> changes.delete(canvas.selection()));
        duplicate = action("Duplicate\tCtrl+D", "", this::duplicate);
    }

    /** Puts everything in its place. */
    void install() {
        IActionBars bars = site.getActionBars();
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(bringIn);
        tools.add(tiles);
        bars.updateActionBars();
        keys.add(ActionFactory.DELETE, delete);
        keys.add(ActionFactory.RENAME, rename);
        keys.add(ActionFactory.SELECT_ALL, action("Select All", "", canvas::selectAll));
        keys.add(ActionFactory.COPY, action("Copy", "", this::copyFiles));
        keys.follow(canvas);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        canvas.setMenu(menu.createContextMenu(canvas));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Dispose, _ -> menu.dispose());
    }

    /** Takes the icons of the theme. */
    void restyle() {
        bringIn.setImageDescriptor(look.descriptor("import"));
        tiles.setImageDescriptor(look.descriptor("tiles"));
    }

    /** Asks for files and copies them into the folder for input. */
    void chooseFiles() {
        IFolder target = view.usualFolder();
        if (target == null) {
            return;
        }
        FileDialog dialog = new FileDialog(site.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Import");
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            take(Stream.of(dialog.getFileNames()).map(folder::resolve).toList(), target);
        }
    }

    /** Copies files on disk into a folder and chooses the copies. */
    void take(List<Path> files, IFolder target) {
        changes.bringIn("Import", files, target, view::select);
    }

    private void key(Event event) {
        if (event.keyCode == 'd' && event.stateMask == SWT.MOD1) {
            duplicate();
        }
    }

    private void fillMenu(IMenuManager menu) {
        List<IFile> files = canvas.selection();
        if (!files.isEmpty()) {
            Action open = action("Open\tEnter", "", () -> files.forEach(view::open));
            menu.add(open);
            menu.add(enabled(
                    action("Add to Graph", "", opening::add),
                    () -> opening.canAdd()
                            && files.stream().allMatch(file -> AssetKind.of(file.getName())
                                    .wirable())));
            menu.add(new Separator());
            menu.add(enabled(rename, () -> files.size() == 1));
            menu.add(duplicate);
            menu.add(delete);
            menu.add(new Separator());
            menu.add(action("Copy Path", "", this::copyPath));
        }
        menu.add(action("Show in File Manager", "", this::showInFileManager));
        menu.add(new Separator());
        menu.add(enabled(bringIn, () -> view.usualFolder() != null));
    }

    private void rename() {
        if (canvas.selection().size() == 1 && canvas.focusRow() instanceof AssetRow.File row) {
            IFile file = row.asset().file();
            RenameField.open(
                    canvas,
                    file,
                    look,
                    keys,
                    AssetPainter.namePlace(row, canvas.place(canvas.rows().indexOf(row)), canvas.cards()),
                    name -> changes.rename(file, name, renamed -> view.select(List.of(renamed))));
        }
    }

    private void duplicate() {
        List<IFile> files = canvas.selection();
        if (!files.isEmpty() && files.getFirst().getParent() instanceof IFolder folder) {
            changes.bringIn(
                    "Duplicate",
                    files.stream().map(file -> file.getLocation().toPath()).toList(),
                    folder,
                    view::select);
        }
    }

    private void showInFileManager() {
        AssetRow row = canvas.focusRow();
        IResource shown = row == null ? view.usualFolder() : row.resource();
        if (shown != null) {
            IResource folder = shown instanceof IFile ? shown.getParent() : shown;
            Program.launch(folder.getLocation().toOSString());
        }
    }

    private void copyPath() {
        String paths = canvas.selection().stream()
                .map(file -> file.getLocation().toOSString())
                .collect(Collectors.joining(System.lineSeparator()));
        toClipboard(new Object[] {paths}, TextTransfer.getInstance());
    }

    private void copyFiles() {
        String[] paths = canvas.selection().stream()
                .map(file -> file.getLocation().toOSString())
                .toArray(String[]::new);
        if (paths.length > 0) {
            toClipboard(
                    new Object[] {paths, String.join(System.lineSeparator(), paths)},
                    FileTransfer.getInstance(),
                    TextTransfer.getInstance());
        }
    }

    private void toClipboard(Object[] data, Transfer... transfers) {
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        try {
            clipboard.setContents(data, transfers);
        } finally {
            clipboard.dispose();
        }
    }

    private static Action enabled(Action action, BooleanSupplier condition) {
        action.setEnabled(condition.getAsBoolean());
        return action;
    }

    private static Action action(String text, String tip, Runnable work) {
        Action action = new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(tip.isEmpty() ? null : tip);
        return action;
    }
}
