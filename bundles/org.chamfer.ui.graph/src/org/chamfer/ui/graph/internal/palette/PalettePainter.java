package org.chamfer.ui.graph.internal.palette;

import org.chamfer.graph.type.NodeType;
import org.chamfer.ui.graph.internal.control.RowList;
import org.chamfer.ui.graph.internal.control.ShortText;
import org.chamfer.workbench.look.CategoryTint;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Rows of one line: headings with an arrow, types with their icon on the tint of the category. */
final class PalettePainter implements RowList.Painter<PaletteRow> {
    private static final int HEIGHT = 28;
    private static final int LEFT = 12;
    private static final int ICON = 16;
    private static final int GAP = 8;

    private final Look look;

    PalettePainter(Look look) {
        this.look = look;
    }

    @Override
    public int height(PaletteRow row) {
        return HEIGHT;
    }

    @Override
    public String name(PaletteRow row) {
        return switch (row) {
            case PaletteRow.Heading heading -> heading.name() + (heading.open() ? ", expanded" : ", collapsed");
            case PaletteRow.Entry entry -> entry.type().label();
        };
    }

    @Override
    public void paint(GC gc, PaletteRow row, Rectangle area, boolean selected) {
        switch (row) {
            case PaletteRow.Heading heading -> heading(gc, heading, area);
            case PaletteRow.Entry entry -> entry(gc, entry.type(), area);
        }
    }

    private void heading(GC gc, PaletteRow.Heading heading, Rectangle area) {
        gc.drawImage(
                look.icon(heading.open() ? "chevron-down" : "chevron-right", ICON),
                area.x + GAP,
                area.y + (area.height - ICON) / 2);
        text(gc, heading.name(), TextStyle.FOOTER, Token.TEXT_SECONDARY, area, area.x + GAP + ICON + GAP / 2);
    }

    private void entry(GC gc, NodeType type, Rectangle area) {
        int y = area.y + (area.height - ICON) / 2;
        gc.setBackground(look.color(CategoryTint.of(type.category())));
        gc.fillRoundRectangle(area.x + LEFT, y, 3, ICON, 3, 3);
        gc.drawImage(look.nodeIcon(type.contributor(), type.icon(), ICON), area.x + LEFT + GAP + 3, y);
        text(gc, type.label(), TextStyle.BODY, Token.TEXT, area, area.x + LEFT + GAP + 3 + ICON + GAP);
    }

    private void text(GC gc, String text, TextStyle style, Token color, Rectangle area, int x) {
        gc.setFont(look.font(style));
        gc.setForeground(look.color(color));
        String shown = ShortText.fit(gc, text, area.x + area.width - GAP - x);
        Point size = gc.textExtent(shown);
        gc.drawText(shown, x, area.y + (area.height - size.y) / 2, true);
    }
}
