package org.chamfer.formats.hostile;

import static org.chamfer.formats.hostile.Attack.each;
import static org.chamfer.formats.hostile.Attack.filled;
import static org.chamfer.formats.hostile.Attack.refused;
import static org.chamfer.formats.hostile.Attack.survived;
import static org.chamfer.formats.hostile.Attack.text;
import static org.chamfer.formats.hostile.Attack.times;

import java.util.List;
import java.util.stream.Stream;

/** Drawings that unfold to more than they seem to be, or lead outside. */
final class FigureAttacks {
    private static final String LINE = "0\nLINE\n10\n0\n20\n0\n11\n1\n21\n1\n";
    private static final String ENTITIES = "0\nSECTION\n2\nENTITIES\n";

    private FigureAttacks() {}

    /**
     * All of them.
     *
     * @param host where nobody must connect to
     */
    static List<Attack> all(String host) {
        return Stream.concat(svg(host).stream(), dxf().stream()).toList();
    }

    private static List<Attack> svg(String host) {
        return List.of(
                survived("hosts", "svg", text(outside(host))),
                survived("doctype-of-host", "svg", text("<!DOCTYPE svg SYSTEM \"" + host + "/svg.dtd\"><svg/>")),
                refused(
                        "entity-of-host",
                        "svg",
                        text(XmlAttacks.external(host + "/entity"), "<svg><text>&x;</text></svg>")),
                refused("entity-of-file", "svg", text(XmlAttacks.external("file:///etc/passwd"), "<svg>&x;</svg>")),
                refused("billion-laughs", "svg", text(XmlAttacks.laughs(), "<svg><text>&z9;</text></svg>")),
                refused("laughs-in-attribute", "svg", text(XmlAttacks.laughs(), "<svg><path d=\"&z9;\"/></svg>")),
                survived(
                        "recursive-use",
                        "svg",
                        text(
                                "<svg><defs><g id=\"a\"><use href=\"#a\"/><g id=\"b\"><use href=\"#a\"/></g></g></defs>",
                                "<use href=\"#a\"/></svg>")),
                survived(
                        "doubling-use",
                        "svg",
                        text(
                                "<svg><defs><rect id=\"a0\" width=\"1\" height=\"1\"/>",
                                each(1000, FigureAttacks::doubled),
                                "</defs><use href=\"#a1000\"/></svg>")),
                refused(
                        "many-uses",
                        "svg",
                        text(
                                "<svg><defs><g id=\"a\">",
                                times(10_000, "<rect/>"),
                                "</g></defs>",
                                times(100_000, "<use href=\"#a\"/>"),
                                "</svg>")),
                refused("deep", "svg", text("<svg>", times(1_000_000, "<g>"), times(1_000_000, "</g>"), "</svg>")),
                refused(
                        "wide-and-deep",
                        "svg",
                        text("<svg>", times(998, "<g>"), times(200_000, "<rect/>"), times(998, "</g>"), "</svg>")),
                refused("long-path", "svg", text("<svg><path d=\"M", times(10_000_000, "1 2 "), "\"/></svg>")),
                refused("long-text", "svg", text("<svg><text>", filled(50_000_000, 'a'), "</text></svg>")),
                refused("long-comment", "svg", text("<svg><!--", filled(50_000_000, 'a'), "--></svg>")),
                refused("long-name", "svg", text("<svg><", filled(50_000_000, 'a'), "/></svg>")),
                survived(
                        "many-attributes", "svg", text("<svg><g ", each(500_000, i -> "a" + i + "=\"\" "), "/></svg>")),
                refused(
                        "long-strokes",
                        "svg",
                        text(
                                "<svg>",
                                times(
                                        10,
                                        "<path stroke-linejoin=\"round\" stroke-width=\"9\" d=\"M"
                                                + "1 2 9 4 ".repeat(100_000) + "\"/>"),
                                "</svg>")),
                refused("circles", "svg", text("<svg>", times(999_000, "<circle r=\"1\"/>"), "</svg>")),
                refused("curves", "svg", text("<svg><path d=\"M0 0T", times(1_000_000, "1 2 "), "\"/></svg>")),
                survived("arcs", "svg", text("<svg><path d=\"M0 0A", times(400_000, "9 9 0 1 0 1 1 "), "\"/></svg>")),
                survived(
                        "transforms",
                        "svg",
                        text(
                                "<svg><rect width=\"1\" height=\"1\" transform=\"",
                                times(700_000, "scale(2) "),
                                "\"/></svg>")),
                survived("styles", "svg", text("<svg><rect style=\"", times(1_000_000, "a:b;"), "\"/></svg>")),
                refused(
                        "too-large",
                        "svg",
                        text("<svg><g transform=\"scale(1e308)\"><rect width=\"1e308\" height=\"1e308\"/></g></svg>")));
    }

    private static String outside(String host) {
        return "<?xml version=\"1.0\"?><?xml-stylesheet href=\"" + host + "/style.css\"?>"
                + "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"" + host
                + "/x.xsd\">"
                + "<use xlink:href=\"" + host + "/a.svg#a\"/><use href=\"file:///etc/passwd#a\"/>"
                + "<image href=\"" + host + "/a.png\" width=\"1\" height=\"1\"/>"
                + "<xi:include href=\"" + host + "/b.svg\"/><script href=\"" + host + "/c.js\"/>"
                + "<style>@import url(" + host + "/d.css);</style><foreignObject><iframe src=\"" + host
                + "/e\"/></foreignObject>"
                + "<path d=\"M0 0 1 1 1 0z\" fill=\"url(" + host + "/f#g)\"/></svg>";
    }

    private static String doubled(int number) {
        String use = "<use href=\"#a" + number + "\"/>";
        return "<g id=\"a" + (number + 1) + "\">" + use + use + "</g>";
    }

    private static List<Attack> dxf() {
        return List.of(
                refused("lines", "dxf", text(ENTITIES, each(1_000_000, FigureAttacks::line))),
                refused("points", "dxf", text(ENTITIES, "0\nLWPOLYLINE\n", times(6_000_000, "10\n1\n"), "0\nEOF\n")),
                survived(
                        "layers",
                        "dxf",
                        text("0\nSECTION\n2\nTABLES\n", each(1_000_000, i -> "0\nLAYER\n2\nl" + i + "\n"))),
                survived("types", "dxf", text(ENTITIES, each(1_000_000, i -> "0\nX" + i + "\n"))),
                refused("dimensions", "dxf", text(ENTITIES, times(2_000_000, "0\nDIMENSION\n"))),
                refused("bad-values", "dxf", text(ENTITIES, times(5_000_000, "10\nx\n"))),
                refused(
                        "nested-blocks",
                        "dxf",
                        text(
                                "0\nSECTION\n2\nBLOCKS\n",
                                "0\nBLOCK\n2\nb0\n",
                                LINE,
                                "0\nENDBLK\n",
                                each(12, FigureAttacks::nested),
                                ENTITIES,
                                "0\nINSERT\n2\nb12\n10\n0\n20\n0\n0\nEOF\n")),
                refused(
                        "inserts",
                        "dxf",
                        text(
                                "0\nSECTION\n2\nBLOCKS\n0\nBLOCK\n2\nb\n",
                                times(1000, LINE),
                                "0\nENDBLK\n",
                                ENTITIES,
                                times(100_000, "0\nINSERT\n2\nb\n10\n0\n20\n0\n"),
                                "0\nEOF\n")),
                refused(
                        "inserts-outside",
                        "dxf",
                        text(
                                "0\nSECTION\n2\nBLOCKS\n0\nBLOCK\n2\nb\n",
                                times(1000, LINE),
                                "0\nENDBLK\n",
                                times(100_000, "0\nINSERT\n2\nb\n10\n0\n20\n0\n"),
                                "0\nEOF\n")),
                survived(
                        "self-insert",
                        "dxf",
                        text(
                                "0\nSECTION\n2\nBLOCKS\n0\nBLOCK\n2\nb\n",
                                LINE,
                                "0\nINSERT\n2\nb\n10\n0\n20\n0\n0\nENDBLK\n",
                                ENTITIES,
                                "0\nINSERT\n2\nb\n10\n0\n20\n0\n0\nEOF\n")),
                refused("turns", "dxf", text(ENTITIES, times(1000, "0\nARC\n10\n0\n20\n0\n40\n1\n51\n1e18\n"))),
                survived("turns-of-one-arc", "dxf", text(ENTITIES, "0\nARC\n10\n0\n20\n0\n40\n1\n51\n1e18\n0\nEOF\n")),
                refused("turns-outside", "dxf", text(times(100_000, "0\nARC\n10\n0\n20\n0\n40\n1\n51\n1e18\n"))),
                survived("huge-codes", "dxf", text("99999999999\nx\n")),
                survived(
                        "huge-flags",
                        "dxf",
                        text(ENTITIES, "0\nLWPOLYLINE\n70\n99999999999\n90\n2000000000\n0\nEOF\n")),
                survived("long-line", "dxf", text("0\n", filled(50_000_000, 'a'))),
                survived("long-code", "dxf", text(filled(50_000_000, '1'))));
    }

    private static String line(int number) {
        return "0\nLINE\n10\n" + number + "\n20\n1\n11\n" + number + "\n21\n2\n";
    }

    private static String nested(int number) {
        return "0\nBLOCK\n2\nb" + (number + 1) + "\n" + ("0\nINSERT\n2\nb" + number + "\n10\n0\n20\n0\n").repeat(10)
                + "0\nENDBLK\n";
    }
}
