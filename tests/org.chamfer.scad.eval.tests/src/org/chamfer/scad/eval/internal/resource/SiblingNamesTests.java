package org.chamfer.scad.eval.internal.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiblingNamesTests {
    private static List<String> in(String file, String text) {
        return SiblingNames.in(file, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void materialsOfObjFilesAreFound() {
        assertEquals(
                List.of("a.mtl", "b c.mtl", "b", "c.mtl"),
                in("part.OBJ", "# head\r\nmtllib a.mtl\r\nv 0 0 0\nmtllib\tb c.mtl\nmtllibx.mtl\n xmtllib d.mtl\n"));
    }

    @Test
    void otherFoldersAreNotLookedInto() {
        assertEquals(List.of(), in("a.obj", "mtllib ../a.mtl\nmtllib /etc/passwd\nmtllib ..\nmtllib c:x\nmtllib "));
    }

    @Test
    void otherFormatsNameNoFiles() {
        assertEquals(List.of(), in("a.stl", "mtllib a.mtl\n"));
    }
}
