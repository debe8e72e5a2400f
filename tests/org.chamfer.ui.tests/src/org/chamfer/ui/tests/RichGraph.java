package org.chamfer.ui.tests;

/** A graph with parameters of many kinds, and an input that takes a list. */
final class RichGraph {
    private RichGraph() {}

    /**
     * The text of its file: {@code box, ball, post} go into {@code all}; {@code gear} has more parameters than are shown;
     * {@code paint} has a colour, {@code trace} a choice.
     */
    static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graph:Graph xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:graph="urn:chamfer:graph" formatVersion="1">
              <nodes id="box" x="0" y="0" type="box" typeVersion="1" contributor="org.chamfer.nodes">
                <parameters name="width" value="31"/>
              </nodes>
              <nodes id="ball" x="0" y="208" type="sphere" typeVersion="1" contributor="org.chamfer.nodes"/>
              <nodes id="post" x="0" y="352" type="cylinder" typeVersion="1" contributor="org.chamfer.nodes"/>
              <nodes id="all" x="320" y="0" type="union" typeVersion="1" contributor="org.chamfer.nodes"/>
              <nodes id="gear" x="592" y="0" type="gear" typeVersion="1" contributor="org.chamfer.nodes"/>
              <nodes id="paint" x="320" y="208" type="color" typeVersion="1" contributor="org.chamfer.nodes"/>
              <nodes id="trace" x="592" y="352" type="trace" typeVersion="1" contributor="org.chamfer.nodes"/>
              <wires id="first" source="box" output="mesh" target="all" input="solids"/>
              <wires id="second" source="ball" output="mesh" target="all" input="solids"/>
              <wires id="third" source="post" output="mesh" target="all" input="solids"/>
            </graph:Graph>
            """;
}
