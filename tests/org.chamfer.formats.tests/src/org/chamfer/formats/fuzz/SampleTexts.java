package org.chamfer.formats.fuzz;

import java.util.Map;

/** Small files that use what the exporters do not write. */
final class SampleTexts {
    static final Map<String, String> BY_EXTENSION = Map.of("svg", """
            <svg width="10mm" height="20%" viewBox="0 0 10 20" preserveAspectRatio="xMinYMax slice">
            <defs><g id="a"><circle cx="1" cy="2" r="3"/><use href="#a"/></g></defs>
            <use href="#a" x="1" transform="rotate(30 1 2) skewX(4) matrix(1 2 3 4 5 6) scale(2) translate(1 2)"/>
            <path d="M1 2l3 4C1 2 3 4 5 6S1 2 3 4Q1 2 3 4T5 6A1 2 30 0 1 5 5h2v3z m1 1 5 5" stroke-width="2"/>
            <rect x="1" y="2" width="3" height="4" rx="1"/><polyline points="1,2 3,4 5,6" style="stroke-linejoin:round"/>
            <ellipse cx="1" cy="2" rx="3" ry="4"/><line x1="1" y1="2" x2="3" y2="4" stroke-linecap="round"/>
            </svg>
            """, "dxf", """
            0\nSECTION\n2\nBLOCKS\n0\nBLOCK\n2\nb\n0\nLINE\n8\nl\n10\n1\n20\n2\n11\n3\n21\n4\n0\nENDBLK\n0\nENDSEC
            0\nSECTION\n2\nENTITIES\n0\nINSERT\n2\nb\n10\n1\n20\n2\n41\n2\n42\n3\n50\n30\n0\nCIRCLE\n10\n1\n20\n2\n40\n3
            0\nARC\n10\n1\n20\n2\n40\n3\n50\n10\n51\n300\n0\nELLIPSE\n10\n1\n20\n2\n11\n3\n21\n0\n40\n.5\n41\n0\n42\n6
            0\nDIMENSION\n1\nd\n70\n1\n13\n1\n23\n2\n14\n3\n24\n4\n0\nLWPOLYLINE\n70\n1\n10\n1\n20\n2\n10\n3\n20\n4
            0\nTEXT\n1\nx\n0\nENDSEC\n0\nEOF
            """, "obj", """
            mtllib a.mtl\no part\nusemtl red\nv 0 0 0 1 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nvt 0 0\nvn 0 0 1\ng a b
            f 1/1/1 2//1 3 4\nf -4 -3 -1\ns off\nl 1 2
            """, "off", """
            STCNOFF
            # a comment
            5 3 0
            0 0 0 0 0 1 .5 .5 .5 1\n1 0 0\n1 1 0\n0 1 0\n0 0 1
            4 0 1 2 3 255 0 0\n3 0 1 4 .1 .2 .3 .4\n3 1 2 4
            """, "stl", """
            solid a\n facet normal 0 0 1\n  outer loop\n   vertex 0 0 0\n   vertex 1e0 0 0\n   vertex +.5 1. -0
              endloop\n endfacet\nendsolid a
            """);

    private SampleTexts() {}
}
