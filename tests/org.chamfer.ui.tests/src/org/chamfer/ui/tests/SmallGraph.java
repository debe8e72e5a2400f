package org.chamfer.ui.tests;

/** A graph that runs within a moment: a box from which a ball is taken away. */
final class SmallGraph {
    private SmallGraph() {}

    /** The text of its file: nodes {@code size, box, ball, cut, facts, words}; {@code ball} and {@code words} are not wired. */
    static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graph:Graph xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:graph="urn:chamfer:graph" formatVersion="1">
              <nodes id="size" x="0" y="0" type="number" typeVersion="1" contributor="org.chamfer.nodes">
                <parameters name="max" value="50"/>
                <parameters name="min" value="10"/>
                <parameters name="value" value="20"/>
              </nodes>
              <nodes id="words" x="0" y="208" type="text" typeVersion="1" contributor="org.chamfer.nodes"/>
              <nodes id="box" x="272" y="0" type="box" typeVersion="1" contributor="org.chamfer.nodes"/>
              <nodes id="ball" x="272" y="320" type="sphere" typeVersion="1" contributor="org.chamfer.nodes"/>
              <nodes id="cut" x="544" y="64" type="difference" typeVersion="1" contributor="org.chamfer.nodes"/>
              <nodes id="facts" x="816" y="64" type="measure" typeVersion="1" contributor="org.chamfer.nodes"/>
              <wires id="wire1" source="size" output="value" target="box" input="width"/>
              <wires id="wire2" source="box" output="mesh" target="cut" input="base"/>
              <wires id="wire3" source="cut" output="mesh" target="facts" input="mesh"/>
            </graph:Graph>
            """;
}
