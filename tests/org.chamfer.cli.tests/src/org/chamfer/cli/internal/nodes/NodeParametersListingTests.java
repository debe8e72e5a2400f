package org.chamfer.cli.internal.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import org.chamfer.cli.internal.run.FakeTypes;
import org.junit.jupiter.api.Test;

/** The parameters of node types, as those of .scad files are listed. */
class NodeParametersListingTests {
    private final FakeTypes types = new FakeTypes();

    @Test
    void tableHasGroups() {
        assertEquals(
                "[Parameters]\n  value  1 mm  from 0 to 100, step 0.5  A length.\n",
                NodeParametersListing.text(types.find("number").orElseThrow()));
        assertEquals("", NodeParametersListing.text(types.find("sum").orElseThrow()));
    }

    @Test
    void jsonHasTheNamesOfOpenScad() {
        JsonObject number = NodeParametersListing.json(types.find("number").orElseThrow());
        assertEquals("number", number.get("title").getAsString());
        JsonObject value = number.getAsJsonArray("parameters").get(0).getAsJsonObject();
        assertEquals(1, value.get("initial").getAsDouble());
        assertEquals("number", value.get("type").getAsString());
        assertEquals(0.5, value.get("step").getAsDouble());
        JsonObject ending = NodeParametersListing.json(types.find("export").orElseThrow())
                .getAsJsonArray("parameters")
                .get(1)
                .getAsJsonObject();
        assertEquals("string", ending.get("type").getAsString());
        assertEquals("none", ending.get("initial").getAsString());
        assertEquals(2, ending.getAsJsonArray("options").size());
    }
}
