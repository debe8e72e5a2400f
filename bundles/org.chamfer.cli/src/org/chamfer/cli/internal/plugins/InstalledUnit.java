package org.chamfer.cli.internal.plugins;

import java.util.List;

/**
 * What p2 has installed: a feature, a bundle or a product.
 *
 * @param id its name for p2
 * @param name its name for people, may be empty
 * @param provider who made it, may be empty
 * @param isProduct true for the installation as a whole
 * @param required the names of the units that it needs
 */
record InstalledUnit(
        String id, String version, String name, String provider, boolean isProduct, List<String> required) {}
