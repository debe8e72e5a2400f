package org.chamfer.workbench.internal.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.Test;

class AssetRowsTests {
    private final List<AssetFolder> sections = new ArrayList<>();

    AssetRowsTests() {
        for (AssetSection section : AssetSection.values()) {
            sections.add(
                    switch (section) {
                        case INPUT ->
                            Handles.section(
                                    section,
                                    List.of(Handles.inner(
                                            "/p/data/input/nuts", Handles.asset("/p/data/input/nuts/m8.stl"))),
                                    Handles.asset("/p/data/input/Lake.png"));
                        default -> Handles.section(section, List.of());
                    });
        }
    }

    @Test
    void sectionsAreOpenAndFoldersClosed() {
        assertEquals(
                List.of("section input", "folder nuts", "file Lake.png", "section canvases", "hint"),
                words(AssetRows.of(sections, Set.of(), Set.of(), "")).subList(0, 5));
    }

    @Test
    void foldersOpenAndSectionsClose() {
        assertEquals(
                List.of("section input", "folder nuts", "file m8.stl", "file Lake.png"),
                words(AssetRows.of(sections, Set.of(), Set.of(path("/p/data/input/nuts")), ""))
                        .subList(0, 4));
        assertEquals(
                List.of("section input", "section canvases"),
                words(AssetRows.of(sections, Set.of(path("/p/data/input")), Set.of(), ""))
                        .subList(0, 2));
    }

    @Test
    void emptySectionsSayTheFirstStep() {
        AssetRow hint = AssetRows.of(sections, Set.of(), Set.of(), "").get(4);
        assertEquals(
                AssetSection.CANVASES.hint(),
                assertInstanceOf(AssetRow.Hint.class, hint).text());
    }

    @Test
    void searchFindsWordsInAnyCaseAndAnyFolder() {
        assertEquals(
                List.of("section input", "file m8.stl"), words(AssetRows.of(sections, Set.of(), Set.of(), " STL 8 ")));
        assertEquals(List.of(), AssetRows.of(sections, Set.of(), Set.of(), "nothing"));
    }

    private static IPath path(String text) {
        return IPath.fromPortableString(text);
    }

    private static List<String> words(List<AssetRow> rows) {
        return rows.stream()
                .map(row -> switch (row) {
                    case AssetRow.Section section ->
                        "section " + section.resource().getName();
                    case AssetRow.Folder folder -> "folder " + folder.resource().getName();
                    case AssetRow.File file -> "file " + file.asset().name();
                    case AssetRow.Hint _ -> "hint";
                })
                .toList();
    }
}
