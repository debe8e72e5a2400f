package org.chamfer.ui.graph.internal.search;

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

/** Rows of two lines: icon, name, category; what the node does. */
final class ChoicePainter implements RowList.Painter<NodeChoice> {
    private static final int HEIGHT = 44;
    private static final int LEFT = 12;
    private static final int TILE = 28;
    private static final int ICON = 16;
    private static final int GAP = 12;

    private final Look look;

    ChoicePainter(Look look) {
        this.look = look;
    }

    @Override
    public int height(NodeChoice row) {
        return HEIGHT;
    }

    @Override
    public String name(NodeChoice row) {
        return row.type().label() + ", " + row.type().category() + ". " + row.sentence();
    }

    @Override
    public void paint(GC gc, NodeChoice row, Rectangle area, boolean selected) {
        NodeType type = row.type();
        int tint = CategoryTint.of(type.category());
        int y = area.y + (area.height - TILE) / 2;
        gc.setAlpha(36);
        gc.setBackground(look.color(tint));
        gc.fillRoundRectangle(area.x + LEFT, y, TILE, TILE, 8, 8);
        gc.setAlpha(255);
        int inset = (TILE - ICON) / 2;
        gc.drawImage(look.nodeIcon(type.contributor(), type.icon(), ICON), area.x + LEFT + inset, y + inset);
        int x = area.x + LEFT + TILE + GAP;
        int right = area.x + area.width - GAP;
        gc.setFont(look.font(TextStyle.FOOTER));
        String side = row.port().map(port -> port.label()).orElse(type.category());
        Point sideSize = gc.textExtent(side);
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        gc.drawText(side, right - sideSize.x, y, true);
        gc.drawText(ShortText.fit(gc, row.sentence(), right - x), x, y + TILE - sideSize.y + 2, true);
        gc.setFont(look.font(TextStyle.BODY));
        gc.setForeground(look.color(Token.TEXT));
        gc.drawText(ShortText.fit(gc, type.label(), right - sideSize.x - GAP - x), x, y - 3, true);
    }
}
