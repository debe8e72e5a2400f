package org.chamfer.workbench.internal.parameters;

import java.util.Locale;
import java.util.function.Consumer;
import org.chamfer.graph.type.ParameterSpec;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;

/** Edits a colour by its hexadecimal digits, or by the platform's dialog. */
final class ColorEditor extends ValueEditor {
    private static final int SWATCH = 40;
    private static final int DIGITS = 7;

    private final Swatch swatch;
    private final Field field;

    ColorEditor(Composite parent, RowContext context, ParameterSpec parameter, Consumer<String> problem) {
        super(parent, context, parameter, problem);
        swatch = new Swatch(this, context.look(), id("swatch"), "Choose " + parameter.label(), this::open);
        field = new Field(
                this,
                context.look(),
                id("field"),
                parameter.label(),
                typed -> set(ColorText.completed(typed), false),
                problem);
        field.setHint("none");
    }

    @Override
    void show(String text) {
        field.show(text);
        swatch.show(text);
    }

    @Override
    void arrange(int width) {
        swatch.setBounds(0, 0, SWATCH, DrawnControl.HEIGHT);
        field.setBounds(SWATCH + GAP, 0, Math.max(0, width - SWATCH - GAP), DrawnControl.HEIGHT);
    }

    private void open() {
        ColorDialog dialog = new ColorDialog(getShell());
        dialog.setText(parameter().label());
        dialog.setRGB(Swatch.rgb(field.shown()));
        RGB chosen = dialog.open();
        if (chosen != null) {
            // The dialog knows nothing of transparency: what the colour had stays.
            String alpha =
                    field.shown().matches("#[0-9a-fA-F]{8}") ? field.shown().substring(DIGITS) : "";
            choose(String.format(Locale.ROOT, "#%02x%02x%02x", chosen.red, chosen.green, chosen.blue) + alpha);
        }
    }
}
