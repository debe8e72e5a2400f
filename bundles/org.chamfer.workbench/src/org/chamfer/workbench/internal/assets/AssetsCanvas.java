package org.chamfer.workbench.internal.assets;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.chamfer.workbench.internal.preview.PixelImage;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.chamfer.workbench.run.GraphInstallation;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.ui.PlatformUI;

/**
 * The list of files: sections, folders and files as lines, or files as cards. It paints what is visible only, so that
 * thousands of files are no slower than ten.
 */
final class AssetsCanvas extends Canvas {
    private static final int LINE = 44;
    private static final int BAR = 10;

    private final Look look;
    private final Thumbnails thumbnails;
    private final AssetPainter painter;
    private final AssetSelection selection = new AssetSelection();
    private final Set<IPath> closedSections = new HashSet<>();
    private final Set<IPath> openFolders = new HashSet<>();
    private final Consumer<List<IFile>> selected;
    private final Consumer<IFile> opened;
    private List<AssetFolder> sections = List.of();
    private List<AssetRow> rows = List.of();
    private AssetLayout layout = new AssetLayout(List.of(), 100, false);
    private String query = "";
    private boolean cards;
    private int top;
    private IResource hovered;
    private IFolder dropTarget;
    private boolean narrowsOnRelease;

    /**
     * An empty list.
     *
     * @param thumbnails where small pictures come from, kept in a folder
     * @param selected hears of the files that are chosen
     * @param opened hears which file is to be opened
     */
    AssetsCanvas(Composite parent, Look look, Path thumbnails, Consumer<List<IFile>> selected, Consumer<IFile> opened) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
        this.look = look;
        NodeTints tints = new NodeTints(
                PlatformUI.getWorkbench().getService(GraphInstallation.class).nodeTypes());
        this.thumbnails = new Thumbnails(getDisplay(), thumbnails, tints, this::redrawIfThere);
        this.painter = new AssetPainter(look, this.thumbnails);
        this.selected = selected;
        this.opened = opened;
        setData("org.chamfer.id", "assets.list");
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, _ -> layoutRows());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseDoubleClick, this::doubleClick);
        addListener(SWT.MouseMove, event -> hover(rowAt(event.x, event.y)));
        addListener(SWT.MouseExit, _ -> hover(-1));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, AssetsCanvas::traverse);
        addListener(SWT.FocusIn, _ -> redraw());
        addListener(SWT.FocusOut, _ -> redraw());
        addListener(SWT.Dispose, _ -> this.thumbnails.close());
        getVerticalBar()
                .addListener(SWT.Selection, _ -> scrollTo(getVerticalBar().getSelection()));
        AssetsAccessibility.install(this);
    }

    /** Shows what a project holds. */
    void show(List<AssetFolder> newSections) {
        sections = newSections;
        listRows();
    }

    /** Lists the files whose names hold these words. */
    void search(String words) {
        if (!words.equals(query)) {
            query = words;
            top = 0;
            listRows();
        }
    }

    /** Shows files as cards, or as lines. */
    void cards(boolean on) {
        cards = on;
        top = 0;
        layoutRows();
    }

    /** True if files are cards. */
    boolean cards() {
        return cards;
    }

    /** The lines as they are now. */
    List<AssetRow> rows() {
        return rows;
    }

    /** The files that are chosen. */
    List<IFile> selection() {
        return selection.files(rows);
    }

    /** The line that the keys start from; null if there is none. */
    AssetRow focusRow() {
        int index = selection.focus(rows);
        return index < 0 ? null : rows.get(index);
    }

    /** Chooses files, unfolds what they are in, and scrolls to the last. */
    void select(List<IFile> files) {
        for (IFile file : files) {
            for (IResource folder = file.getParent(); folder instanceof IFolder; folder = folder.getParent()) {
                closedSections.remove(folder.getFullPath());
                openFolders.add(folder.getFullPath());
            }
        }
        listRows();
        selection.set(files);
        reveal(selection.focus(rows));
        tell();
    }

    /** Chooses all files. */
    void selectAll() {
        selection.all(rows);
        tell();
    }

    /** The line at a place of this control; -1 if there is none. */
    int rowAt(int x, int y) {
        return layout.at(x, y + top);
    }

    /** The place of a line in this control. */
    Rectangle place(int index) {
        Rectangle place = layout.place(index);
        return new Rectangle(place.x, place.y - top, place.width, place.height);
    }

    /** The small picture of a file; null if there is none. */
    Image thumbnail(int index) {
        return rows.get(index) instanceof AssetRow.File file
                ? thumbnails
                        .find(file.asset(), AssetPainter.THUMBNAIL * PixelImage.zoom(this) / 100, look.dark())
                        .orElse(null)
                : null;
    }

    /** Marks a folder as the one that a drop would go to; null for none. */
    void dropTarget(IFolder folder) {
        if (folder == null ? dropTarget != null : !folder.equals(dropTarget)) {
            dropTarget = folder;
            redraw();
        }
    }

    private void redrawIfThere() {
        if (!isDisposed()) {
            redraw();
        }
    }

    private void listRows() {
        rows = AssetRows.of(sections, closedSections, openFolders, query);
        boolean lost = selection.retain(rows);
        layoutRows();
        if (lost) {
            tell();
        }
    }

    private void layoutRows() {
        Rectangle area = getClientArea();
        int page = Math.max(1, area.height);
        layout = new AssetLayout(rows, area.width, cards);
        if (layout.height() > page) {
            // The bar may lie over the list.
            layout = new AssetLayout(rows, area.width - BAR, cards);
        }
        ScrollBar bar = getVerticalBar();
        int most = Math.max(layout.height(), page);
        bar.setValues(Math.min(top, most - page), 0, most, page, LINE, Math.max(LINE, page - LINE));
        bar.setVisible(layout.height() > page);
        scrollTo(Math.min(top, most - page));
    }

    private void scrollTo(int newTop) {
        top = Math.max(0, newTop);
        thumbnails.forgetWishes();
        redraw();
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        event.gc.setBackground(look.color(Token.WINDOW));
        event.gc.fillRectangle(area);
        if (rows.isEmpty() && !query.isBlank()) {
            painter.paintNothing(event.gc, "No file has '" + query.strip() + "' in its name.", area);
        }
        int zoom = PixelImage.zoom(this);
        boolean active = isFocusControl();
        layout.between(top + event.y, top + event.y + event.height).forEach(index -> {
            AssetRow row = rows.get(index);
            boolean hint = row instanceof AssetRow.Hint;
            IResource resource = row.resource();
            AssetPainter.State state = new AssetPainter.State(
                    !hint && selection.contains(resource),
                    !hint && active && selection.isFocus(resource),
                    !hint && resource.equals(hovered),
                    row instanceof AssetRow.Section && resource.equals(dropTarget));
            painter.paint(event.gc, row, place(index), state, cards, zoom);
        });
    }

    private void press(Event event) {
        setFocus();
        narrowsOnRelease = false;
        int index = rowAt(event.x, event.y);
        if (index < 0 || rows.get(index) instanceof AssetRow.Hint) {
            selection.clear();
            tell();
            return;
        }
        AssetRow row = rows.get(index);
        if (!(row instanceof AssetRow.File)) {
            selection.only(row.resource());
            tell();
            if (event.button == 1) {
                fold(row);
            }
        } else if ((event.stateMask & SWT.MOD1) != 0 && event.button == 1) {
            selection.toggle(row.resource());
            tell();
        } else if ((event.stateMask & SWT.SHIFT) != 0 && event.button == 1) {
            selection.extend(rows, index);
            tell();
        } else if (!selection.contains(row.resource())) {
            selection.only(row.resource());
            tell();
        } else {
            // Several that are chosen may be dragged together: one alone is chosen only when nothing was dragged.
            narrowsOnRelease = event.button == 1;
        }
    }

    private void release(Event event) {
        int index = rowAt(event.x, event.y);
        if (narrowsOnRelease && index >= 0 && selection.contains(rows.get(index).resource())) {
            selection.only(rows.get(index).resource());
            tell();
        }
        narrowsOnRelease = false;
    }

    private void doubleClick(Event event) {
        int index = rowAt(event.x, event.y);
        if (event.button == 1 && index >= 0 && rows.get(index) instanceof AssetRow.File file) {
            opened.accept(file.asset().file());
        }
    }

    private void hover(int index) {
        IResource now = index < 0 ? null : rows.get(index).resource();
        if (now == null ? hovered != null : !now.equals(hovered)) {
            hovered = now;
            setToolTipText(
                    index >= 0 && painter.isCut(this, rows.get(index), place(index), cards) ? now.getName() : null);
            redraw();
        }
    }

    private static void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void key(Event event) {
        int index = selection.focus(rows);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, index < 0 ? 0 : layout.vertical(index, true));
            case SWT.ARROW_UP -> move(event, index < 0 ? 0 : layout.vertical(index, false));
            case SWT.ARROW_RIGHT -> sideways(event, index, true);
            case SWT.ARROW_LEFT -> sideways(event, index, false);
            case SWT.HOME -> move(event, 0);
            case SWT.END -> move(event, rows.size() - 1);
            case SWT.PAGE_DOWN -> move(event, page(index, 1));
            case SWT.PAGE_UP -> move(event, page(index, -1));
            case SWT.CR, SWT.KEYPAD_CR -> open(index);
            default -> type(event, index);
        }
    }

    private void open(int index) {
        if (index >= 0 && rows.get(index) instanceof AssetRow.File file) {
            opened.accept(file.asset().file());
        } else if (index >= 0) {
            fold(rows.get(index));
        }
    }

    private int page(int index, int direction) {
        int height = direction * getClientArea().height;
        int found = Math.max(0, index);
        int next = layout.vertical(found, direction > 0);
        int start = index < 0 ? 0 : layout.place(index).y;
        while (next != found && Math.abs(layout.place(next).y - start) < Math.abs(height)) {
            found = next;
            next = layout.vertical(found, direction > 0);
        }
        return found;
    }

    private void sideways(Event event, int index, boolean right) {
        if (index < 0) {
            return;
        }
        AssetRow row = rows.get(index);
        boolean open = row instanceof AssetRow.Section section && section.open()
                || row instanceof AssetRow.Folder folder && folder.open();
        if (!(row instanceof AssetRow.File)) {
            if (open != right) {
                fold(row);
            }
        } else if (cards) {
            move(event, Math.max(0, Math.min(rows.size() - 1, index + (right ? 1 : -1))));
        } else if (!right) {
            IResource folder = row.resource().getParent();
            for (int i = index; i >= 0; i--) {
                if (rows.get(i).resource().equals(folder)) {
                    move(event, i);
                    return;
                }
            }
        }
    }

    private void move(Event event, int index) {
        if (index < 0 || index >= rows.size()) {
            return;
        }
        int target = rows.get(index) instanceof AssetRow.Hint ? skipHint(event, index) : index;
        if ((event.stateMask & SWT.SHIFT) != 0) {
            selection.extend(rows, target);
        } else {
            selection.only(rows.get(target).resource());
        }
        reveal(target);
        tell();
    }

    /** A hint belongs to the heading above it: keys go past it. */
    private int skipHint(Event event, int index) {
        boolean down = event.keyCode != SWT.ARROW_UP && event.keyCode != SWT.ARROW_LEFT && event.keyCode != SWT.PAGE_UP;
        return down && index + 1 < rows.size() ? index + 1 : index - 1;
    }

    /** Jumps to the next file whose name begins with a letter. */
    private void type(Event event, int index) {
        if (!Character.isLetterOrDigit(event.character) || (event.stateMask & ~SWT.SHIFT) != 0) {
            return;
        }
        String start = String.valueOf(event.character).toLowerCase(Locale.ROOT);
        for (int i = 1; i <= rows.size(); i++) {
            int next = Math.floorMod(index + i, rows.size());
            if (rows.get(next) instanceof AssetRow.File file
                    && file.asset().name().toLowerCase(Locale.ROOT).startsWith(start)) {
                move(event, next);
                return;
            }
        }
    }

    private void fold(AssetRow row) {
        IPath path = row.resource().getFullPath();
        Set<IPath> exceptions = row instanceof AssetRow.Section ? closedSections : openFolders;
        if (!exceptions.remove(path)) {
            exceptions.add(path);
        }
        listRows();
    }

    private void reveal(int index) {
        if (index < 0) {
            return;
        }
        Rectangle place = layout.place(index);
        int page = getClientArea().height;
        int wanted = Math.min(place.y, Math.max(top, place.y + place.height - page));
        if (wanted != top) {
            getVerticalBar().setSelection(wanted);
            scrollTo(wanted);
        }
    }

    private void tell() {
        redraw();
        selected.accept(selection());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, heightHint == SWT.DEFAULT ? 300 : heightHint);
    }
}
