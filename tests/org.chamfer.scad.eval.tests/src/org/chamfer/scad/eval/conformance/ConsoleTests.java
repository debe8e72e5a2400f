package org.chamfer.scad.eval.conformance;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What OpenSCAD's test models print on the console is what OpenSCAD prints. */
@Tag("conformance")
class ConsoleTests {
    private final TextComparison comparison = new TextComparison("console", Model::console);

    @TestFactory
    List<DynamicTest> printsTheSame() {
        return comparison.tests("echotest");
    }

    @Test
    void fewModelsAreExcepted() {
        comparison.checkExceptions("echotest");
    }
}
