package org.chamfer.workbench.internal.assets;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells readers of the screen what is in the list. */
final class AssetsAccessibility {
    private AssetsAccessibility() {}

    /** Installs the names of the lines. */
    static void install(AssetsCanvas canvas) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result =
                        event.childID < 0 || event.childID >= canvas.rows().size()
                                ? "Assets"
                                : name(canvas.rows().get(event.childID));
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = canvas.rows().size();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                AssetRow focus = canvas.focusRow();
                event.childID = focus == null ? ACC.CHILDID_SELF : canvas.rows().indexOf(focus);
            }
        });
    }

    private static String name(AssetRow row) {
        return switch (row) {
            case AssetRow.Section section -> section.folder().label() + ", " + section.count() + " files";
            case AssetRow.Folder folder -> "Folder " + folder.folder().label();
            case AssetRow.File file ->
                file.asset().name() + ", " + file.asset().kind().label();
            case AssetRow.Hint hint -> hint.text();
        };
    }
}
