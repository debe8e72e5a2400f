package org.chamfer.workbench.internal;

import java.util.Arrays;
import java.util.Set;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IPluginContribution;

/** Takes the preference pages of the platform out of the dialog but for the few that matter here; other plug-ins' stay. */
final class ForeignPages {
    private static final String PLATFORM = "org.eclipse.";
    private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench";
    private static final String[][] KEPT = {
        {GENERAL, "org.eclipse.ui.preferencePages.Keys"},
        {GENERAL, "org.eclipse.ui.preferencePages.Editors", "org.eclipse.ui.preferencePages.GeneralTextEditor"},
        {"org.eclipse.equinox.internal.p2.ui.sdk.ProvisioningPreferencePage"},
    };
    /** Pages below those that are kept which nobody needs here. */
    private static final Set<String> DROPPED = Set.of(
            "org.eclipse.ui.editors.preferencePages.QuickDiff",
            "org.eclipse.ui.editors.preferencePages.LinkedModePreferencePage",
            "org.eclipse.ui.editors.preferencePages.Spelling",
            "org.eclipse.ui.genericeditor.GenericTextEditor",
            "org.eclipse.ui.editors.preferencePages.HyperlinkDetectorsPreferencePage");

    private ForeignPages() {}

    /** Takes them out; what is kept moves to the top level. */
    static void hideIn(PreferenceManager pages) {
        IPreferenceNode[] kept = Arrays.stream(KEPT)
                .map(path -> pages.find(String.join("/", path)))
                .filter(node -> node != null)
                .toArray(IPreferenceNode[]::new);
        for (IPreferenceNode node : pages.getRootSubNodes()) {
            if (node instanceof IPluginContribution contribution
                    && contribution.getPluginId().startsWith(PLATFORM)) {
                pages.remove(node);
            }
        }
        for (IPreferenceNode node : kept) {
            for (IPreferenceNode below : node.getSubNodes()) {
                if (DROPPED.contains(below.getId())) {
                    node.remove(below);
                }
            }
            pages.addToRoot(node);
        }
    }
}
