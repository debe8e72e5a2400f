package org.chamfer.ui.graph.internal.tool;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.ui.graph.internal.part.NodePart;
import org.chamfer.ui.graph.internal.part.ParameterEdits;
import org.chamfer.ui.graph.internal.part.ParameterTexts;
import org.chamfer.workbench.parameter.NumberExpression;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Edits a parameter at its place in a node, in the way that its kind asks for. */
final class WidgetEditor {
    private static final int LINES_HEIGHT = 132;
    private static final int LEAST_LINES_WIDTH = 240;

    private final NodePart part;
    private final ParameterSpec spec;
    private final String value;

    WidgetEditor(NodePart part, ParameterSpec spec) {
        this.part = part;
        this.spec = spec;
        this.value = ParameterTexts.value(part.node(), spec);
    }

    /** Opens the editor, or toggles a check box. */
    void open() {
        switch (spec.kind()) {
            case BOOLEAN -> set(Boolean.toString(!value.strip().equals("true")));
            case CHOICE -> control().getDisplay().asyncExec(this::choose);
            case COLOR -> control().getDisplay().asyncExec(this::chooseColor);
            case FILE, MODEL -> control().getDisplay().asyncExec(this::chooseFile);
            case MULTILINE -> InPlaceText.openLines(part, lines(), value, this::take);
            case NUMBER, INTEGER, TEXT, VECTOR -> InPlaceText.open(part, area(), value, this::take);
        }
    }

    private Optional<String> take(String typed) {
        try {
            String text =
                    switch (spec.kind()) {
                        case NUMBER -> ParameterText.number(NumberExpression.evaluate(typed, spec.unit()));
                        case INTEGER -> ParameterText.number(Math.rint(NumberExpression.evaluate(typed, spec.unit())));
                        default -> typed;
                    };
            if (spec.kind() == ParameterKind.VECTOR) {
                text = ParameterText.write(ParameterText.read(spec, typed));
            } else {
                ParameterText.read(spec, text);
            }
            set(text);
            return Optional.empty();
        } catch (DiagnosticException e) {
            return Optional.of(BubbleContent.sentence(e.diagnostic()));
        }
    }

    private void set(String text) {
        if (!text.equals(value)) {
            new ParameterEdits(part.context().document().commands(), part.node()).set(Map.of(spec.name(), text), false);
            part.parameterChanged();
        }
    }

    private void choose() {
        if (!part.isActive()) {
            return;
        }
        Menu menu = new Menu(control());
        for (Choice choice : spec.choices()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(choice.label());
            item.setSelection(choice.value().equals(value));
            item.addListener(SWT.Selection, _ -> {
                if (item.getSelection()) {
                    set(choice.value());
                }
            });
        }
        Rectangle area = area();
        menu.setLocation(control().toDisplay(new Point(area.x, area.bottom())));
        menu.addListener(SWT.Hide, _ -> control().getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void chooseColor() {
        if (!part.isActive()) {
            return;
        }
        ColorDialog dialog = new ColorDialog(control().getShell());
        dialog.setText(spec.label());
        boolean known = value.matches("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?");
        if (known) {
            int color = Integer.parseInt(value.substring(1, 7), 16);
            dialog.setRGB(new RGB(color >> 16 & 255, color >> 8 & 255, color & 255));
        }
        RGB chosen = dialog.open();
        if (chosen != null) {
            String opacity = known ? value.substring(7) : "";
            set(String.format("#%02x%02x%02x", chosen.red, chosen.green, chosen.blue) + opacity);
        }
    }

    private void chooseFile() {
        if (!part.isActive()) {
            return;
        }
        Path folder = part.context().document().site().folder();
        FileDialog dialog = new FileDialog(control().getShell(), SWT.OPEN);
        dialog.setText(spec.label());
        Path current = value.isEmpty() ? folder : folder.resolve(value).normalize();
        dialog.setFilterPath(String.valueOf(value.isEmpty() ? folder : current.getParent()));
        dialog.setFileName(value.isEmpty() ? "" : String.valueOf(current.getFileName()));
        String chosen = dialog.open();
        if (chosen != null) {
            set(
                    spec.kind() == ParameterKind.MODEL
                            ? String.valueOf(Path.of(chosen).getFileName())
                            : relative(folder, chosen));
        }
    }

    /** Files in other trees of the disk keep their full path. */
    private static String relative(Path folder, String chosen) {
        Path file = Path.of(chosen);
        boolean near = folder.getRoot() != null && folder.getRoot().equals(file.getRoot());
        return (near ? folder.relativize(file) : file).toString().replace('\\', '/');
    }

    private Rectangle area() {
        return part.getNodeFigure()
                .metrics()
                .widget(spec.name())
                .map(part::inControl)
                .orElseGet(() -> part.inControl(part.getNodeFigure().metrics().title()));
    }

    private Rectangle lines() {
        Rectangle area = area();
        return new Rectangle(area.x, area.y, Math.max(LEAST_LINES_WIDTH, area.width), LINES_HEIGHT);
    }

    private Control control() {
        return part.getViewer().getControl();
    }
}
