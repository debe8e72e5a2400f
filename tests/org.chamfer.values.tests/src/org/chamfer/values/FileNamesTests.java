package org.chamfer.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "gear.stl", "parts/lid 2.stl", "a.b.c", ".hidden", "Zahnräder/größe.3mf", "console.txt"})
    void ordinaryPathsAreGood(String path) {
        assertEquals(path, FileNames.checkRelative(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/etc/passwd",
                "..",
                "../a",
                "a/../b",
                "a//b",
                "a/",
                "./a",
                "C:/a",
                "a\\b",
                "a\nb",
                "nul",
                "CON.txt",
                "com1",
                "x/lpt9.stl",
                "a.",
                "a ",
                "a?",
                "a*b",
                "<a>"
            })
    void whatCouldLeaveTheFolderOrIsNoNameSomewhereIsRefused(String path) {
        assertThrows(IllegalArgumentException.class, () -> FileNames.checkRelative(path));
    }
}
