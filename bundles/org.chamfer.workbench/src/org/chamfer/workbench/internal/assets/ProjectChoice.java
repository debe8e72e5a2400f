package org.chamfer.workbench.internal.assets;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chamfer.workbench.internal.preview.Ellipsis;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The name of the project that is shown; a click lists the others. */
final class ProjectChoice extends Canvas {
    private static final int HEIGHT = 32;
    private static final int INSET = 12;
    private static final int ICON = 16;

    private final Look look;
    private final Consumer<IProject> chosen;
    private String name = "";
    private boolean hovered;

    /** @param chosen told which project is to be shown */
    ProjectChoice(Composite parent, Look look, Consumer<IProject> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.chosen = chosen;
        setData("org.chamfer.id", "assets.project");
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, _ -> hover(true));
        addListener(SWT.MouseExit, _ -> hover(false));
        addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                openMenu();
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, _ -> redraw());
        addListener(SWT.FocusOut, _ -> redraw());
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Project " + name;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_COMBOBOX;
            }
        });
    }

    /** The projects that are open, by name. */
    static List<IProject> projects() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(IProject::isOpen)
                .sorted(Comparator.comparing(IProject::getName, new NameOrder()))
                .toList();
    }

    /** Names a project; null for none. */
    void show(IProject project) {
        name = project == null ? "No project" : project.getName();
        setToolTipText(
                project == null || project.getFolder("data").getLocation() == null
                        ? null
                        : project.getFolder("data")
                                .getLocation()
                                .removeLastSegments(1)
                                .toOSString());
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 160 : widthHint, HEIGHT);
    }

    private void hover(boolean on) {
        hovered = on;
        redraw();
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == ' ' || event.keyCode == SWT.ARROW_DOWN) {
            openMenu();
        }
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.color(Token.WINDOW));
        gc.fillRectangle(0, 0, size.x, size.y);
        if (hovered) {
            gc.setBackground(look.mix(Token.WINDOW, look.color(Token.TEXT), 0.06));
            gc.fillRoundRectangle(4, 2, size.x - 8, size.y - 4, 8, 8);
        }
        if (isFocusControl()) {
            gc.setForeground(look.color(Token.SELECTION));
            gc.drawRoundRectangle(4, 2, size.x - 9, size.y - 5, 8, 8);
        }
        gc.drawImage(look.icon("project", ICON), INSET, (HEIGHT - ICON) / 2);
        gc.setFont(look.font(TextStyle.TITLE));
        gc.setForeground(look.color(Token.TEXT));
        int x = INSET + ICON + 8;
        String text = Ellipsis.end(gc, name, size.x - x - INSET - ICON);
        gc.drawText(text, x, (HEIGHT - gc.textExtent(text).y) / 2, true);
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_ROUND);
        int end = size.x - INSET;
        gc.drawPolyline(new int[] {end - 8, HEIGHT / 2 - 2, end - 4, HEIGHT / 2 + 2, end, HEIGHT / 2 - 2});
    }

    private void openMenu() {
        Menu menu = new Menu(this);
        for (IProject project : projects()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(project.getName().replace("&", "&&"));
            item.setSelection(project.getName().equals(name));
            item.addListener(SWT.Selection, _ -> {
                if (item.getSelection()) {
                    chosen.accept(project);
                }
            });
        }
        menu.addListener(SWT.Hide, _ -> getDisplay().asyncExec(menu::dispose));
        menu.setLocation(toDisplay(4, HEIGHT));
        menu.setVisible(menu.getItemCount() > 0);
    }
}
