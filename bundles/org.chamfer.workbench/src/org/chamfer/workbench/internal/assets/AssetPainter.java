package org.chamfer.workbench.internal.assets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chamfer.workbench.internal.preview.Ellipsis;
import org.chamfer.workbench.internal.preview.FileSize;
import org.chamfer.workbench.internal.preview.PixelImage;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Paints lines and cards. */
final class AssetPainter {
    /** How a line looks besides what it says. */
    record State(boolean selected, boolean focused, boolean hovered, boolean dropTarget) {}

    /** Length of a side of the picture in a line. */
    static final int THUMBNAIL = 32;

    private static final int INSET = 12;
    private static final int INDENT = 16;
    private static final int CORNER = 6;
    private static final int ICON = 16;

    private final Look look;
    private final Thumbnails thumbnails;

    AssetPainter(Look look, Thumbnails thumbnails) {
        this.look = look;
        this.thumbnails = thumbnails;
    }

    /**
     * Paints a line.
     *
     * @param place in the coordinates of the graphics context
     * @param card true for files as cards
     * @param zoom pixels of the screen in a unit of these coordinates, in hundredths
     */
    void paint(GC gc, AssetRow row, Rectangle place, State state, boolean card, int zoom) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        switch (row) {
            case AssetRow.Section section -> paintSection(gc, section, place, state);
            case AssetRow.Folder folder -> paintFolder(gc, folder, place, state);
            case AssetRow.Hint hint -> paintHint(gc, hint, place);
            case AssetRow.File file when card -> paintCard(gc, file.asset(), place, state, zoom);
            case AssetRow.File file -> paintLine(gc, file, place, state, zoom);
        }
    }

    /** Says why there are no lines. */
    void paintNothing(GC gc, String text, Rectangle area) {
        gc.setFont(look.font(TextStyle.BODY));
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        int y = area.y + 2 * INSET;
        for (String line : Ellipsis.wrapped(gc, text, area.width - 4 * INSET)) {
            gc.drawText(line, area.x + (area.width - gc.textExtent(line).x) / 2, y, true);
            y += gc.getFontMetrics().getHeight() + 4;
        }
    }

    /** Where the name of a file stands, for editing in place. */
    static Rectangle namePlace(AssetRow.File row, Rectangle place, boolean card) {
        if (card) {
            return new Rectangle(place.x, place.y + place.width + 2, place.width, 24);
        }
        int x = INSET + row.depth() * INDENT + THUMBNAIL + 8;
        return new Rectangle(place.x + x - 4, place.y + 2, place.width - x - 4, 24);
    }

    /** True if the name of a line does not fit into its place. */
    boolean isCut(Control control, AssetRow row, Rectangle place, boolean card) {
        if (!(row instanceof AssetRow.File file)) {
            return false;
        }
        GC gc = new GC(control);
        try {
            gc.setFont(look.font(card ? TextStyle.FOOTER : TextStyle.BODY));
            int room = card ? place.width : place.width - INSET - file.depth() * INDENT - THUMBNAIL - 8 - INSET;
            return gc.textExtent(file.asset().name()).x > room;
        } finally {
            gc.dispose();
        }
    }

    private void paintSection(GC gc, AssetRow.Section row, Rectangle place, State state) {
        paintGround(gc, new Rectangle(place.x, place.y + 4, place.width, place.height - 4), state);
        int middle = place.y + 4 + (place.height - 4) / 2;
        paintChevron(gc, place.x + INSET, middle, row.open());
        gc.setFont(look.font(TextStyle.TITLE));
        gc.setForeground(look.color(Token.TEXT));
        int x = place.x + INSET + ICON;
        gc.drawText(row.folder().label(), x, middle - gc.textExtent("X").y / 2, true);
        int count = row.count();
        if (count > 0) {
            gc.setFont(look.font(TextStyle.FOOTER));
            gc.setForeground(look.color(Token.TEXT_SECONDARY));
            String text = String.format(Locale.ROOT, "%,d", count);
            gc.drawText(
                    text,
                    place.x + place.width - INSET - gc.textExtent(text).x,
                    middle - gc.textExtent(text).y / 2,
                    true);
        }
    }

    private void paintFolder(GC gc, AssetRow.Folder row, Rectangle place, State state) {
        paintGround(gc, place, state);
        int x = place.x + INSET + row.depth() * INDENT;
        int middle = place.y + place.height / 2;
        paintChevron(gc, x, middle, row.open());
        gc.drawImage(look.icon("folder", ICON), x + ICON, middle - ICON / 2);
        gc.setFont(look.font(TextStyle.BODY));
        gc.setForeground(look.color(Token.TEXT));
        String name = Ellipsis.end(gc, row.folder().label(), place.width - x - 2 * ICON - 2 * INSET);
        gc.drawText(name, x + 2 * ICON + 8, middle - gc.textExtent(name).y / 2, true);
    }

    private void paintHint(GC gc, AssetRow.Hint row, Rectangle place) {
        gc.setFont(look.font(TextStyle.FOOTER));
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        int x = place.x + INSET + ICON;
        List<String> lines = Ellipsis.wrapped(gc, row.text(), place.width - x - INSET);
        int y = place.y + 4;
        for (String line : lines.subList(0, Math.min(2, lines.size()))) {
            gc.drawText(line, x, y, true);
            y += 16;
        }
    }

    private void paintLine(GC gc, AssetRow.File row, Rectangle place, State state, int zoom) {
        paintGround(gc, place, state);
        Asset asset = row.asset();
        int x = place.x + INSET + row.depth() * INDENT;
        paintPicture(gc, asset, x, place.y + (place.height - THUMBNAIL) / 2, THUMBNAIL, zoom);
        int textX = x + THUMBNAIL + 8;
        int room = place.width - (textX - place.x) - INSET;
        gc.setFont(look.font(TextStyle.BODY));
        gc.setForeground(look.color(Token.TEXT));
        gc.drawText(Ellipsis.middle(gc, asset.name(), room), textX, place.y + 5, true);
        gc.setFont(look.font(TextStyle.FOOTER));
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        gc.drawText(Ellipsis.end(gc, facts(asset), room), textX, place.y + 23, true);
    }

    private void paintCard(GC gc, Asset asset, Rectangle place, State state, int zoom) {
        paintPicture(gc, asset, place.x, place.y, place.width, zoom);
        if (state.selected() || state.hovered()) {
            gc.setForeground(look.color(state.selected() ? Token.SELECTION : Token.TEXT_SECONDARY));
            gc.setLineWidth(state.selected() ? 2 : 1);
            gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.width - 1, 2 * CORNER, 2 * CORNER);
            gc.setLineWidth(1);
        }
        gc.setFont(look.font(TextStyle.FOOTER));
        gc.setForeground(look.color(Token.TEXT));
        String name = Ellipsis.middle(gc, asset.name(), place.width);
        gc.drawText(name, place.x + (place.width - gc.textExtent(name).x) / 2, place.y + place.width + 5, true);
    }

    private void paintPicture(GC gc, Asset asset, int x, int y, int size, int zoom) {
        Optional<Image> image = thumbnails.find(asset, size * zoom / 100, look.dark());
        Path shape = rounded(gc, x, y, size);
        if (image.isPresent()) {
            gc.setClipping(shape);
            gc.setInterpolation(SWT.HIGH);
            PixelImage.paint(gc, image.get(), x, y, size, size);
            gc.setClipping((Rectangle) null);
        } else {
            gc.setBackground(look.color(Token.NODE));
            gc.fillPath(shape);
            int icon = size >= 64 ? 24 : ICON;
            gc.drawImage(look.icon(asset.kind().icon(), icon), x + (size - icon) / 2, y + (size - icon) / 2);
        }
        shape.dispose();
        gc.setForeground(look.color(Token.BORDER));
        gc.drawRoundRectangle(x, y, size - 1, size - 1, 2 * CORNER, 2 * CORNER);
    }

    private static Path rounded(GC gc, int x, int y, int size) {
        Path path = new Path(gc.getDevice());
        int diameter = 2 * CORNER;
        path.addArc(x, y, diameter, diameter, 90, 90);
        path.addArc(x, y + size - diameter, diameter, diameter, 180, 90);
        path.addArc(x + size - diameter, y + size - diameter, diameter, diameter, 270, 90);
        path.addArc(x + size - diameter, y, diameter, diameter, 0, 90);
        path.close();
        return path;
    }

    private void paintGround(GC gc, Rectangle place, State state) {
        Color selection = look.color(Token.SELECTION);
        if (state.selected() || state.dropTarget()) {
            gc.setBackground(look.mix(Token.WINDOW, selection, look.dark() ? 0.28 : 0.16));
        } else if (state.hovered()) {
            gc.setBackground(look.mix(Token.WINDOW, look.color(Token.TEXT), 0.06));
        } else if (!state.focused()) {
            return;
        }
        if (state.selected() || state.hovered() || state.dropTarget()) {
            gc.fillRoundRectangle(place.x + 4, place.y + 1, place.width - 8, place.height - 2, 8, 8);
        }
        if (state.focused()) {
            gc.setForeground(selection);
            gc.drawRoundRectangle(place.x + 4, place.y + 1, place.width - 9, place.height - 3, 8, 8);
        }
    }

    private void paintChevron(GC gc, int x, int middle, boolean open) {
        gc.setForeground(look.color(Token.TEXT_SECONDARY));
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        gc.drawPolyline(
                open
                        ? new int[] {x, middle - 2, x + 4, middle + 2, x + 8, middle - 2}
                        : new int[] {x + 2, middle - 4, x + 6, middle, x + 2, middle + 4});
        gc.setLineWidth(1);
    }

    private static String facts(Asset asset) {
        String extension = AssetKind.extension(asset.name());
        String kind = asset.kind() == AssetKind.OTHER && !extension.isEmpty()
                ? extension.toUpperCase(Locale.ROOT) + " file"
                : asset.kind().label();
        return kind + " · " + FileSize.text(asset.size());
    }
}
