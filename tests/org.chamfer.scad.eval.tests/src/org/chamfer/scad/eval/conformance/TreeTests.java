package org.chamfer.scad.eval.conformance;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The trees of OpenSCAD's test models, written as {@code .csg}, are those that OpenSCAD writes. */
@Tag("conformance")
class TreeTests {
    private final TextComparison comparison = new TextComparison("tree", Model::tree);

    @TestFactory
    List<DynamicTest> writesTheSame() {
        return comparison.tests("dumptest", "dumptest-examples");
    }

    @Test
    void fewModelsAreExcepted() {
        comparison.checkExceptions("dumptest");
        comparison.checkExceptions("dumptest-examples");
    }
}
