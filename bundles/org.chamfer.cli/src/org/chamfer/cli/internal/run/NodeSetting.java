package org.chamfer.cli.internal.run;

import org.chamfer.cli.UsageException;

/**
 * A value of a parameter as the command line gives it: {@code node.parameter=value}.
 *
 * @param node id of the node, empty if none is named
 * @param parameter name of the parameter
 * @param value as in graph files
 */
public record NodeSetting(String node, String parameter, String value) {
    /**
     * Reads a definition.
     *
     * @throws UsageException if it has another form
     */
    public static NodeSetting parse(String definition) throws UsageException {
        int equals = definition.indexOf('=');
        String name = equals < 0 ? "" : definition.substring(0, equals);
        int dot = name.indexOf('.');
        String parameter = name.substring(dot + 1);
        if (parameter.isEmpty() || dot == 0) {
            throw new UsageException("-D needs NODE.PARAMETER=VALUE, not '" + definition + "'", "");
        }
        return new NodeSetting(dot < 0 ? "" : name.substring(0, dot), parameter, definition.substring(equals + 1));
    }
}
